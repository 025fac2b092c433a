import { parseHttpUrl } from '../http-url.ts';
import { bareTitle } from '../library/bare-paper.ts';
import type { MergeState } from '../library/merge-stored.ts';
import { readSavedPaper } from '../library/saved-paper.ts';
import type { PaperId } from '../paper.ts';
import { readTime } from '../read-time.ts';
import { collapseSpace } from '../text.ts';
import { findCuts } from './find-cuts.ts';
import type { FoundPaper } from './import-content.ts';

/** What another program tells of a paper; nothing of it is believed yet. */
export interface Imported {
  readonly id: PaperId;
  readonly title?: unknown;
  readonly authors?: readonly unknown[];
  readonly abstract?: unknown;
  readonly date?: unknown;
  readonly primaryClass?: unknown;
  readonly codeUrl?: unknown;
  readonly tags?: readonly unknown[];
  readonly notes?: unknown;
  /** When it was saved there. */
  readonly savedAt?: unknown;
}

/** A paper that another program's file brings. */
export const foundPaper = (where: string, imported: Imported, now: Date): FoundPaper => ({
  where,
  state: toState(imported, now),
  cuts: findCuts(imported),
});

/** A paper of another program as the library would keep it; one without a title goes by its id. */
function toState(imported: Imported, now: Date): MergeState {
  const { id, authors = [], abstract, date, codeUrl, tags = [], notes } = imported;
  const paper = readSavedPaper({
    version: 2,
    id,
    title: readLine(imported.title) ?? bareTitle(id),
    authors: authors.map(readLine),
    abstract: readLine(abstract),
    date,
    primaryClass: imported.primaryClass,
    code: { state: parseHttpUrl(codeUrl) === undefined ? 'unknown' : 'linked', url: codeUrl },
    techniques: [],
    savedAt: readTime(imported.savedAt) ?? now.toISOString(),
    tags,
    notes,
  });
  return paper === undefined ? { id } : { id, paper };
}

function readLine(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const line = collapseSpace(value);
  return line === '' ? undefined : line;
}
