import type { ImportMode } from '../import-mode.ts';
import { readRemoval } from '../library/bin.ts';
import {
  storeEdited,
  storeRemoved,
  storeRestored,
  storeSaved,
  withRestored,
} from '../library/change-library.ts';
import { lastPut, withClassOf } from '../library/merge-papers.ts';
import { mergeStates, readState, writeState } from '../library/merge-stored.ts';
import type { MergeState } from '../library/merge-stored.ts';
import { rewind } from '../library/plan-restore.ts';
import type { SavedPaper } from '../library/saved-paper.ts';
import { nothingStored } from '../library/stored-paper.ts';
import type { StoredPaper } from '../library/stored-paper.ts';
import { collectTags, MOST_TAGS } from '../library/tags.ts';
import { present } from '../present.ts';
import { run } from '../steps.ts';
import type { Steps } from '../steps.ts';
import type { ImportContent } from './import-content.ts';

/** What an import makes of the library. */
interface PapersPlan {
  /** What is to be stored instead. */
  readonly changes: readonly StoredPaper[];
  readonly counts: PaperCounts;
}

export interface PaperCounts {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  /** Moved to the bin. */
  readonly removed: number;
  /** Here, what is stored cannot be read, and stays as it is. */
  readonly blocked: number;
  /** With as many tags as a paper may have, so that some of the file's are not taken. */
  readonly overfull: number;
}

/** Works out an import without doing it: what is stored now is all that it needs to know. */
export const planPapers = (...about: Parameters<typeof planInSteps>): PapersPlan =>
  run(planInSteps(...about));

/** The same in steps. */
export function* planInSteps(
  stored: readonly StoredPaper[],
  content: Pick<ImportContent, 'origin' | 'papers' | 'unread'>,
  mode: ImportMode,
  now: Date,
): Steps<PapersPlan> {
  const here = new Map(stored.map((paper) => [paper.id, paper]));
  const counts = { added: 0, changed: 0, same: 0, removed: 0, blocked: 0, overfull: 0 };
  const changes: StoredPaper[] = [];
  const change = (before: StoredPaper, after: StoredPaper | undefined) => {
    const next = after === undefined || isSame(before, after) ? undefined : after;
    if (next !== undefined) changes.push(next);
    const name = nameChange(before, next);
    if (name !== undefined) counts[name] += 1;
  };
  const total = content.papers.length + (mode === 'replace' ? stored.length : 0);
  let done = 0;
  for (const state of content.papers) {
    yield done / total;
    done += 1;
    const before = here.get(state.id) ?? nothingStored(state.id);
    if (isBlocked(before)) counts.blocked += 1;
    else if (content.origin === 'other') {
      const after = adopt(before, state, mode, now);
      change(before, after);
      if (isOverfull(after ?? before, state)) counts.overfull += 1;
    } else
      change(before, mode === 'merge' ? merge(before, state, now) : replace(before, state, now));
  }
  if (mode === 'replace') {
    const named = new Set<string>([
      ...content.papers.map(({ id }) => id),
      ...(content.unread ?? []),
    ]);
    for (const paper of stored) {
      yield done / total;
      done += 1;
      if (named.has(paper.id) || paper.record === undefined) continue;
      // What this version cannot read is not for it to remove.
      if (isBlocked(paper)) counts.blocked += 1;
      else change(paper, storeRemoved(paper, now));
    }
  }
  return { changes, counts };
}

const isBlocked = (stored: StoredPaper): boolean =>
  readRemoval(stored.removal)?.beneath !== undefined ||
  ((stored.record !== undefined || stored.removal !== undefined) &&
    readState(stored) === undefined);

function merge(before: StoredPaper, theirs: MergeState, now: Date): StoredPaper {
  const mine = readState(before);
  const merged = mine === undefined ? theirs : mergeStates(mine, theirs);
  // Its days in this bin begin now, however long ago another device removed it.
  const binnedAt = before.record === undefined ? readBinnedAt(before) : now.toISOString();
  return writeState({ ...merged, ...present({ binnedAt }) });
}

const readBinnedAt = ({ removal }: StoredPaper) => readRemoval(removal)?.binnedAt;

/** Theirs as it is; but what is later here, an edit or a removal, must not win when devices meet again. */
function replace(before: StoredPaper, theirs: MergeState, now: Date): StoredPaper {
  // What goes to the bin is what was here, and what lies there stays.
  if (theirs.removedAt !== undefined)
    return storeRemoved(before, now) ?? merge(before, theirs, now);
  const removedAt = readState(before)?.removedAt;
  const { paper } = theirs;
  if (paper !== undefined && before.record !== undefined)
    return writeState({ ...theirs, paper: rewind(paper, before.record, now) });
  if (paper === undefined || removedAt === undefined || lastPut(paper) > removedAt) {
    return writeState(theirs);
  }
  return writeState({ ...theirs, paper: withRestored(paper, removedAt, now) });
}

/**
 * Another program's paper is saved, or adds its tags, and its class and notes where there are none; where the
 * file counts alone, so do the tags and notes that it has.
 */
function adopt(
  before: StoredPaper,
  { paper }: MergeState,
  mode: ImportMode,
  now: Date,
): StoredPaper | undefined {
  if (paper === undefined) return undefined;
  // What lay in the bin comes back as it was: the page told more of it than another program does.
  const back = storeRestored(before, now) ?? before;
  const kept = storeSaved(back, paper, now) ?? back;
  const mine = readState(kept)?.paper;
  const saved = mine === undefined ? kept : tellClass(kept, mine, paper);
  const known = mine?.tags ?? [];
  const replaces = mode === 'replace' && paper.tags.length > 0;
  const tags = collectTags(replaces ? paper.tags : [...known, ...paper.tags]);
  const takesNotes = mine?.notes === '' || (mode === 'replace' && paper.notes !== '');
  const edit = {
    tags: { add: tags.slice(0, MOST_TAGS), remove: replaces ? known : [] },
    ...(takesNotes && { notes: paper.notes }),
  };
  return storeEdited(saved, edit, now) ?? (saved === before ? undefined : saved);
}

/** The site does not tell arXiv's class of a paper: a file that does adds it. */
function tellClass(stored: StoredPaper, mine: SavedPaper, theirs: SavedPaper): StoredPaper {
  const record = withClassOf(mine, theirs);
  return record === mine ? stored : { ...stored, record };
}

function isOverfull(stored: StoredPaper, { paper }: MergeState): boolean {
  const kept = readState(stored)?.paper?.tags ?? [];
  return collectTags([...kept, ...(paper?.tags ?? [])]).length > MOST_TAGS;
}

/** In one form, whichever version it was written by. */
function isSame(before: StoredPaper, after: StoredPaper): boolean {
  const state = readState(before);
  if (state === undefined) return false;
  const written = writeState({ ...state, ...present({ binnedAt: readBinnedAt(before) }) });
  return JSON.stringify(written) === JSON.stringify(after);
}

/** What becomes of a paper of the library; a change in the bin is none that shows. */
function nameChange(
  before: StoredPaper,
  after: StoredPaper = before,
): 'added' | 'changed' | 'same' | 'removed' | undefined {
  if (before.record === undefined) return after.record === undefined ? undefined : 'added';
  if (after.record === undefined) return 'removed';
  return after === before ? 'same' : 'changed';
}
