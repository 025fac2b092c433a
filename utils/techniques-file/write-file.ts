import { TECHNIQUES_FORMAT } from '../file-formats.ts';
import type { UserTechniques } from '../user-techniques/user-techniques.ts';
import { KEYWORD_WEIGHT } from '../user-techniques/weighted-keyword.ts';
import type { WeightedKeyword } from '../user-techniques/weighted-keyword.ts';

export const FILE_VERSION = 1;

/** The text of a file that holds the user's techniques and corrections, to be read and edited by people too. */
export function writeTechniquesFile(
  { techniques, off, edits, corrections }: UserTechniques,
  now: Date,
): string {
  const file = {
    format: TECHNIQUES_FORMAT,
    version: FILE_VERSION,
    exportedAt: now.toISOString(),
    techniques: techniques.map((technique) => ({
      ...technique,
      keywords: technique.keywords.map(toFileKeyword),
    })),
    off,
    edits: edits.map((edit) => ({ ...edit, added: edit.added.map(toFileKeyword) })),
    corrections,
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

const toFileKeyword = ({ keyword, weight }: WeightedKeyword) =>
  weight === KEYWORD_WEIGHT.usual ? keyword : { keyword, weight };
