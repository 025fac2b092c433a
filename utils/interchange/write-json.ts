import type { SavedPaper } from '../library/saved-paper.ts';

/** The text of a file that holds the library; `version` counts what such files look like. */
export function writeJson(papers: readonly SavedPaper[], now: Date): string {
  const file = { format: 'gloss-library', version: 1, exportedAt: now.toISOString(), papers };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}
