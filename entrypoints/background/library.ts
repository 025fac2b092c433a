import { compareTexts } from '../../utils/compare-texts.ts';
import { isOver, readRemoval } from '../../utils/library/bin.ts';
import { correctSaved } from '../../utils/library/correct-saved.ts';
import type { Filing } from '../../utils/library/filing.ts';
import { newestFirst } from '../../utils/library/library-index.ts';
import { readSavedPaper } from '../../utils/library/saved-paper.ts';
import type { SavedPaper } from '../../utils/library/saved-paper.ts';
import { collectTags } from '../../utils/library/tags.ts';
import type { BinnedPaper, LibrarySlice } from '../../utils/messages/protocol.ts';
import type { PaperId } from '../../utils/paper.ts';
import {
  readAllRecords,
  readAllRemovals,
  readIndex,
  readRecords,
} from '../../utils/shell/library-store.ts';
import { liveCorrections } from '../../utils/user-techniques/live-corrections.ts';
import type { UserTechniquesDocument } from '../../utils/user-techniques/user-techniques.ts';
import { expirePapers } from './library-writer.ts';
import { readUserTechniques } from './user-techniques.ts';

interface Readable {
  readonly papers: readonly SavedPaper[];
  readonly unreadable: number;
}

function readRecordsAsPapers(
  records: readonly unknown[],
  techniques: UserTechniquesDocument,
): Readable {
  const corrections = liveCorrections(techniques);
  const papers = records.flatMap((record) => {
    const paper = readSavedPaper(record);
    return paper === undefined ? [] : [correctSaved(paper, corrections.get(paper.id))];
  });
  return { papers, unreadable: records.length - papers.length };
}

/** Those of the papers that are saved. */
export async function whichSaved(ids: readonly PaperId[]): Promise<readonly PaperId[]> {
  const saved = new Set(newestFirst(await readIndex()));
  return ids.filter((id) => saved.has(id));
}

/** So many papers saved last are asked for their tags. */
const TAGGED = 200;

/** A paper's status and tags, and known ones; `undefined` if it is not saved or cannot be read. */
export async function readFiling(id: PaperId): Promise<Filing | undefined> {
  const recent = newestFirst(await readIndex()).slice(0, TAGGED);
  const records = await readRecords([id, ...recent]);
  const papers = records.flatMap((record) => readSavedPaper(record) ?? []);
  const paper = papers.find((one) => one.id === id);
  if (paper === undefined) return undefined;
  const known = collectTags(papers.flatMap(({ tags }) => tags)).toSorted((a, b) =>
    a.localeCompare(b),
  );
  return { status: paper.status, tags: paper.tags, known };
}

/** The papers saved last: reads no more records than it answers. */
export async function recentPapers(count: number): Promise<LibrarySlice> {
  const ids = newestFirst(await readIndex());
  const records = await readRecords(ids.slice(0, count));
  return { total: ids.length, ...readRecordsAsPapers(records, await readUserTechniques()) };
}

/** All saved papers that can be read, newest first. */
export async function allPapers(): Promise<readonly SavedPaper[]> {
  const ids = newestFirst(await readIndex());
  const records = await readAllRecords();
  const inOrder = ids.map((id) => records.get(id));
  return readRecordsAsPapers(inOrder, await readUserTechniques()).papers;
}

/** What can still be brought back, removed last first; what has been there for its time goes now. */
export async function readBin(): Promise<readonly BinnedPaper[]> {
  const now = new Date();
  const removals = [...(await readAllRemovals()).values()].flatMap((stored) => {
    const removal = readRemoval(stored);
    return removal?.record === undefined ? [] : [removal];
  });
  const over = removals.filter((removal) => isOver(removal, now));
  // Where that fails, as on a full disk, the others are there all the same.
  if (over.length > 0) await expirePapers().catch(() => undefined);
  return removals
    .filter((removal) => !over.includes(removal))
    .toSorted((a, b) => compareTexts(b.removedAt, a.removedAt))
    .map(({ id, removedAt, record }) => ({ id, removedAt, title: readSavedPaper(record)?.title }));
}
