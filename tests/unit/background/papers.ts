import { readSavedPaper } from '../../../utils/library/saved-paper.ts';
import type { SavedPaper } from '../../../utils/library/saved-paper.ts';
import type { PaperId } from '../../../utils/paper.ts';

export const idOf = (number: number) => `2608.${String(number).padStart(5, '0')}` as PaperId;

/** A saved paper; those of higher numbers were saved later. */
export const createSaved = (number: number): SavedPaper =>
  readSavedPaper({
    version: 2,
    id: idOf(number),
    title: `Paper ${number}`,
    savedAt: new Date(Date.UTC(2026, 7, 1) + number * 60_000).toISOString(),
  })!;
