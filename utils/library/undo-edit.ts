import { isRecord } from '../document.ts';
import { parsePaperId } from '../paper.ts';
import type { PaperId } from '../paper.ts';
import { present } from '../present.ts';
import { foldText } from '../text.ts';
import { readPaperEdit } from './edit-paper.ts';
import type { PaperEdit } from './edit-paper.ts';
import { readStatus } from './reading-status.ts';
import { readTimes } from './saved-paper.ts';
import type { SavedPaper } from './saved-paper.ts';
import { readTags } from './tags.ts';

/** How an edit of a paper is taken back. */
export interface EditUndo {
  readonly id: PaperId;
  /** What makes of the paper what it was, whatever it is by now. */
  readonly edit: PaperEdit;
  /** What the paper was after the edit: as long as it is, nothing else was made of it. */
  readonly made: Marked;
  readonly before: Marked;
}

/** What the user made of a paper, but for the notes, which may be long. */
type Marked = Pick<SavedPaper, 'status' | 'tags' | 'edited'>;

/** How papers become again what they were; those that did not change stay out of it. */
export function undoEdits(
  before: readonly SavedPaper[],
  after: readonly SavedPaper[],
): readonly EditUndo[] {
  const now = new Map(after.map((paper) => [paper.id, paper]));
  return before.flatMap((paper) => {
    const changed = now.get(paper.id) ?? paper;
    const edit = findEdit(changed, paper);
    return edit === undefined
      ? []
      : [{ id: paper.id, edit, made: marksOf(changed), before: marksOf(paper) }];
  });
}

/** From a message; `undefined` if a field is of the wrong shape. */
export function readEditUndo(value: unknown): EditUndo | undefined {
  const sent = isRecord(value) ? value : {};
  const id = parsePaperId(sent['id']);
  const edit = readPaperEdit(sent['edit']);
  const made = readMarks(sent['made']);
  const before = readMarks(sent['before']);
  return id && edit && made && before && { id, edit, made, before };
}

function readMarks(value: unknown): Marked | undefined {
  if (!isRecord(value)) return undefined;
  const status = readStatus(value['status']);
  return status && { status, tags: readTags(value['tags']), edited: readTimes(value['edited']) };
}

/** Whether the paper is what it was then. */
export const isMarked = (paper: SavedPaper, marks: Marked): boolean =>
  JSON.stringify(marksOf(paper)) === JSON.stringify(marks);

const marksOf = ({ status, tags, edited }: SavedPaper): Marked => ({ status, tags, edited });

/** The edit that makes the one paper of the other. */
function findEdit(from: SavedPaper, to: SavedPaper): PaperEdit | undefined {
  const add = without(to.tags, from.tags);
  const remove = without(from.tags, to.tags);
  const edit: PaperEdit = present({
    status: from.status === to.status ? undefined : to.status,
    tags: add.length + remove.length === 0 ? undefined : { add, remove },
    ...(from.notes !== to.notes && { notes: to.notes, notesBefore: from.notes }),
  });
  return Object.keys(edit).length === 0 ? undefined : edit;
}

function without(tags: readonly string[], others: readonly string[]): readonly string[] {
  const keys = new Set(others.map(foldText));
  return tags.filter((tag) => !keys.has(foldText(tag)));
}
