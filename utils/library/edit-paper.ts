import { isRecord } from '../document.ts';
import { present } from '../present.ts';
import { readStatus } from './reading-status.ts';
import type { ReadingStatus } from './reading-status.ts';
import { LONGEST_NOTES } from './saved-paper.ts';
import type { EditTimes, SavedPaper } from './saved-paper.ts';
import { changeTags, collectTags } from './tags.ts';
import { timeAfter } from './times.ts';

/** What changes of one paper or many; a field that is not there stays as it is. */
export interface PaperEdit {
  readonly status?: ReadingStatus;
  /** Added and taken out rather than set, so that papers keep the tags they do not share. */
  readonly tags?: { readonly add: readonly string[]; readonly remove: readonly string[] };
  readonly notes?: string;
  /** The notes as they were read; where others are kept by now, the edit is refused. */
  readonly notesBefore?: string;
}

/** An edit from a message; `undefined` if a field is of the wrong shape, or nothing would change. */
export function readPaperEdit(value: unknown): PaperEdit | undefined {
  if (!isRecord(value)) return undefined;
  const status = readStatus(value['status']);
  const tags = readTagsEdit(value['tags']);
  const notes = readNotes(value['notes']);
  const notesBefore = readNotes(value['notesBefore']);
  const isRefused =
    (value['status'] !== undefined && status === undefined) ||
    (value['tags'] !== undefined && tags === undefined) ||
    (value['notes'] !== undefined && notes === undefined) ||
    (value['notesBefore'] !== undefined && (notesBefore === undefined || notes === undefined));
  const edit = present({ status, tags, notes, notesBefore });
  return isRefused || Object.keys(edit).length === 0 ? undefined : edit;
}

function readTagsEdit(value: unknown): PaperEdit['tags'] {
  if (!isRecord(value)) return undefined;
  const { add, remove } = value;
  if (!Array.isArray(add) || !Array.isArray(remove)) return undefined;
  return { add: collectTags(add), remove: collectTags(remove) };
}

const readNotes = (value: unknown): string | undefined =>
  typeof value === 'string' && value.length <= LONGEST_NOTES ? value : undefined;

/** Whether the paper has other notes by now than those that the edit replaces. */
export function isOvertaken(paper: SavedPaper, { notes, notesBefore }: PaperEdit): boolean {
  return notesBefore !== undefined && paper.notes !== notesBefore && paper.notes !== notes;
}

/** The paper with the edit; the very same paper where it changes nothing. */
export function editPaper(paper: SavedPaper, edit: PaperEdit, now: Date): SavedPaper {
  const status = edit.status ?? paper.status;
  const tags = edit.tags === undefined ? paper.tags : changeTags(paper.tags, edit.tags);
  // What is only blank is read as nothing.
  const notes = edit.notes === undefined ? paper.notes : edit.notes.trim() && edit.notes;
  // Also after an edit by a clock that runs ahead, whose file may be merged again.
  const at = (field: keyof EditTimes) => timeAfter(now, paper.edited[field] ?? '');
  const times: EditTimes = present({
    status: status === paper.status ? undefined : at('status'),
    tags: tags.join() === paper.tags.join() ? undefined : at('tags'),
    notes: notes === paper.notes ? undefined : at('notes'),
  });
  if (Object.keys(times).length === 0) return paper;
  const { done, ...others } = paper.edited;
  const edited = { ...others, ...times, ...present({ done: times.status ? undefined : done }) };
  return { ...paper, status, tags, notes, edited };
}
