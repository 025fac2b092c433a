import type { PaperId } from '../utils/paper.ts';

/** A paper's page on the site. */
export const paperUrl = (id: PaperId): string => `https://huggingface.co/papers/${id}`;
