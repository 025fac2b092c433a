import { correctSaved } from '../../utils/library/correct-saved.ts';
import { findSaved } from '../../utils/library/find-saved.ts';
import { newestFirst } from '../../utils/library/library-index.ts';
import { readSavedPaper } from '../../utils/library/saved-paper.ts';
import type { SavedPaper } from '../../utils/library/saved-paper.ts';
import type { LibrarySlice } from '../../utils/messages/protocol.ts';
import type { PaperId } from '../../utils/paper.ts';
import { createQueue } from '../../utils/queue.ts';
import {
  deleteRecord,
  putRecord,
  readAllRecords,
  readIndex,
  readRecords,
} from '../../utils/shell/library-store.ts';
import { writeDocuments } from '../../utils/shell/storage.ts';
import { liveCorrections } from '../../utils/user-techniques/live-corrections.ts';
import type { UserTechniquesDocument } from '../../utils/user-techniques/user-techniques.ts';
import { readUserTechniques } from './user-techniques.ts';

const enqueue = createQueue();

/** Open pages watch this small document; the library itself they cannot reach. */
async function announce(id: PaperId, saved: boolean): Promise<void> {
  // The random revision makes two equal changes in a row two events.
  await writeDocuments({ 'library-change': { id, saved, revision: crypto.randomUUID() } });
}

async function readPapers(ids: readonly string[]): Promise<Readable> {
  return readRecordsAsPapers(await readRecords(ids), await readUserTechniques());
}

async function readAllPapers(
  ids: readonly string[],
  techniques: UserTechniquesDocument,
): Promise<Readable> {
  const records = await readAllRecords();
  return readRecordsAsPapers(
    ids.map((id) => records.get(id)),
    techniques,
  );
}

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

/** Keeps the paper; one that is kept already stays as it was first saved. */
export function savePaper(paper: SavedPaper): Promise<SavedPaper> {
  return enqueue(async () => {
    const [record] = await readRecords([paper.id]);
    const kept = readSavedPaper(record);
    if (kept !== undefined) return kept;
    if (record !== undefined) throw new Error('unreadable-record');
    await putRecord(paper.id, paper.savedAt, paper);
    await announce(paper.id, true);
    return paper;
  });
}

/** Removes the paper and answers what was kept, so that undo can save it again. */
export function removePaper(id: PaperId): Promise<SavedPaper | undefined> {
  return enqueue(async () => {
    const [record] = await readRecords([id]);
    const kept = readSavedPaper(record);
    // What this version cannot read, undo could not bring back.
    if (record !== undefined && kept === undefined) throw new Error('unreadable-record');
    await deleteRecord(id);
    await announce(id, false);
    return kept;
  });
}

/** Those of the papers that are saved. */
export async function whichSaved(ids: readonly PaperId[]): Promise<readonly PaperId[]> {
  const saved = new Set(newestFirst(await readIndex()));
  return ids.filter((id) => saved.has(id));
}

/** The papers saved last: reads no more records than it answers. */
export async function recentPapers(count: number): Promise<LibrarySlice> {
  const ids = newestFirst(await readIndex());
  return { total: ids.length, ...(await readPapers(ids.slice(0, count))) };
}

/** A slice of the papers that the query finds, newest first. */
export async function findPapers(
  query: string,
  offset: number,
  limit: number,
): Promise<LibrarySlice> {
  const ids = newestFirst(await readIndex());
  if (query.trim() === '') {
    return { total: ids.length, ...(await readPapers(ids.slice(offset, offset + limit))) };
  }
  const techniques = await readUserTechniques();
  const { papers, unreadable } = await readAllPapers(ids, techniques);
  const found = findSaved(papers, query, techniques.techniques);
  return { total: found.length, unreadable, papers: found.slice(offset, offset + limit) };
}
