import { Failure } from '../../utils/failure.ts';
import {
  storeDiscarded,
  storeEdited,
  storeRemoved,
  storeRestored,
  storeSaved,
  storeUndone,
} from '../../utils/library/change-library.ts';
import type { PaperEdit } from '../../utils/library/edit-paper.ts';
import { readSavedPaper } from '../../utils/library/saved-paper.ts';
import type { SavedPaper } from '../../utils/library/saved-paper.ts';
import type { SnapshotReason } from '../../utils/library/snapshots.ts';
import { isOlder, nothingStored } from '../../utils/library/stored-paper.ts';
import type { StoredPaper } from '../../utils/library/stored-paper.ts';
import type { EditUndo } from '../../utils/library/undo-edit.ts';
import { once } from '../../utils/once.ts';
import { parsePaperId } from '../../utils/paper.ts';
import type { PaperId } from '../../utils/paper.ts';
import { createQueue } from '../../utils/queue.ts';
import { changeStored, readStored } from '../../utils/shell/library-store.ts';
import type { StoredIntent } from '../../utils/shell/library-store.ts';
import { writeDocuments } from '../../utils/shell/storage.ts';
import { doDaily } from './daily.ts';
import { expireBin } from './expire-bin.ts';
import { keepSavedIds } from './saved-ids.ts';
import { takeBeforeMigration, takeSnapshot } from './snapshots.ts';

const enqueue = createQueue();
/** From how many papers on a snapshot is taken before they are changed. */
const BULK = 20;

let isCopyDue = false;

/** Has the pages' copy of the saved papers' ids written, once for all changes that wait. */
function copySavedIds(): void {
  if (isCopyDue) return;
  isCopyDue = true;
  void enqueue(() => {
    isCopyDue = false;
    return keepSavedIds();
  });
}

/** Once in the background's life: an older version has left no copy, or the last life an old one. */
export const checkSavedIds = once(() => enqueue(keepSavedIds));

/** What the day's first change waits for, a second with 10,000 papers: done before it where there is time. */
export const beginDay = (): Promise<void> => enqueue(doDaily);

/** Runs a change of these papers, one after the other; what is large, or migrates them, can be taken back by a snapshot. */
const change = <T>(ids: readonly PaperId[], run: () => Promise<T>): Promise<T> =>
  enqueue(async () => {
    await doDaily();
    if (ids.length >= BULK) await takeSnapshot('bulk');
    else if ((await readStored(ids)).some(isOlder)) await takeBeforeMigration();
    return run();
  });

/** The same for what may put papers into the library, or out of it. */
const changeSaved = <T>(ids: readonly PaperId[], run: () => Promise<T>): Promise<T> =>
  // Also of what failed: it may be kept all the same. After it: nobody waits for the copy.
  change(ids, run).finally(copySavedIds);

/** Open pages watch this small document; the library itself they cannot reach. What is kept stays kept if they cannot be told. */
async function announce(ids: readonly PaperId[], saved: boolean): Promise<void> {
  if (ids.length === 0) return;
  // The random revision makes two equal changes in a row two events.
  const revision = crypto.randomUUID();
  await writeDocuments({ 'library-change': { ids, saved, revision } }).catch(() => undefined);
}

/** Changes each of the papers that `stateOf` has another state for; answers those. */
async function changeEach(
  ids: readonly string[],
  stateOf: (stored: StoredPaper) => StoredPaper | undefined,
): Promise<readonly PaperId[]> {
  const changed = await changeStored(ids, (all) => all.flatMap((one) => stateOf(one) ?? []));
  return changed.flatMap(({ id }) => parsePaperId(id) ?? []);
}

/** As `changeEach`, and told to every open page. */
async function changeAndTell(
  ids: readonly PaperId[],
  saved: boolean,
  stateOf: (stored: StoredPaper) => StoredPaper | undefined,
): Promise<readonly PaperId[]> {
  const changed = await changeEach([...new Set(ids)], stateOf);
  await announce(changed, saved);
  return changed;
}

/** Changes any papers at once, after a snapshot if there is a reason for one; answers what was stored of those that changed. */
export function changePapers(
  reason: SnapshotReason | undefined,
  plan: (stored: readonly StoredPaper[]) => readonly StoredPaper[],
  intent?: StoredIntent,
): Promise<readonly StoredPaper[]> {
  return enqueue(async () => {
    if (reason !== undefined) {
      await doDaily();
      await takeSnapshot(reason);
    }
    const before = new Map<string, StoredPaper>();
    const note = (stored: readonly StoredPaper[]) => {
      for (const paper of stored) before.set(paper.id, paper);
      return plan(stored);
    };
    const changed = await changeStored('all', note, intent);
    const idsOf = (saved: boolean) =>
      changed
        .filter(({ record }) => (record !== undefined) === saved)
        .flatMap(({ id }) => parsePaperId(id) ?? []);
    await announce(idsOf(true), true);
    await announce(idsOf(false), false);
    copySavedIds();
    return changed.map(({ id }) => before.get(id) ?? nothingStored(id));
  });
}

/** Keeps the paper; one that is kept already stays as it was first saved. */
export function savePaper(paper: SavedPaper): Promise<SavedPaper> {
  return changeSaved([paper.id], async () => {
    let kept: SavedPaper | undefined;
    const changed = await changeEach([paper.id], (stored) => {
      const saved = storeSaved(stored, paper, new Date());
      kept = readSavedPaper((saved ?? stored).record);
      return saved;
    });
    if (kept === undefined) throw new Failure('unreadable-record');
    await announce(changed, true);
    return kept;
  });
}

/** Puts the paper into the bin and answers what was kept, so that undo can save it again. */
export function removePaper(id: PaperId): Promise<SavedPaper | undefined> {
  return changeSaved([id], async () => {
    let kept: SavedPaper | undefined;
    await changeEach([id], (stored) => {
      kept = readSavedPaper(stored.record);
      // What this version cannot read, undo could not bring back.
      if (stored.record !== undefined && kept === undefined) throw new Failure('unreadable-record');
      return storeRemoved(stored, new Date());
    });
    await announce([id], false);
    return kept;
  });
}

export const removePapers = (ids: readonly PaperId[]): Promise<readonly PaperId[]> =>
  changeSaved(ids, () => changeAndTell(ids, false, (stored) => storeRemoved(stored, new Date())));

export function editPapers(ids: readonly PaperId[], edit: PaperEdit): Promise<readonly PaperId[]> {
  return change(ids, async () => {
    const found = new Set<PaperId>();
    const changed = await changeEach([...new Set(ids)], (stored) => {
      const paper = readSavedPaper(stored.record);
      if (paper !== undefined) found.add(paper.id);
      return storeEdited(stored, edit, new Date());
    });
    await announce(changed, true);
    return [...found];
  });
}

export function undoPaperEdits(undos: readonly EditUndo[]): Promise<readonly PaperId[]> {
  const undoOf = new Map<string, EditUndo>(undos.map((undo) => [undo.id, undo]));
  const ids = undos.map(({ id }) => id);
  return change(ids, () =>
    changeAndTell(ids, true, (stored) => {
      const undo = undoOf.get(stored.id);
      return undo && storeUndone(stored, undo, new Date());
    }),
  );
}

export const restorePapers = (ids: readonly PaperId[]): Promise<readonly PaperId[]> =>
  changeSaved(ids, () => changeAndTell(ids, true, (stored) => storeRestored(stored, new Date())));

export const discardPapers = (ids: readonly PaperId[]): Promise<readonly PaperId[]> =>
  enqueue(() => changeEach([...new Set(ids)], storeDiscarded));

/** Empties the bin of those that have been in it for 30 days. */
export const expirePapers = (): Promise<void> => enqueue(() => expireBin(new Date()));
