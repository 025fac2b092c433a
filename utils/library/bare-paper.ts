import type { PaperId } from '../paper.ts';
import type { SavedPaper } from './saved-paper.ts';

/** What a paper goes by of which nothing is known but its id: lists of ids name no more. */
export const bareTitle = (id: PaperId): string => `arXiv:${id}`;

export const isBare = ({ id, title }: SavedPaper): boolean => title === bareTitle(id);
