import { present } from '../present.ts';
import { foldText } from '../text.ts';
import type { PaperEdit } from './edit-paper.ts';
import type { SavedPaper } from './saved-paper.ts';

/** An edit and the papers that it is for. */
export interface EditOf {
  readonly ids: readonly SavedPaper['id'][];
  readonly edit: PaperEdit;
}

/** The edits that make of papers what they were; papers that were changed alike share one. */
export function undoEdits(
  before: readonly SavedPaper[],
  after: readonly SavedPaper[],
): readonly EditOf[] {
  const now = new Map(after.map((paper) => [paper.id, paper]));
  const edits = new Map<string, { ids: SavedPaper['id'][]; edit: PaperEdit }>();
  for (const paper of before) {
    const changed = now.get(paper.id);
    const edit = changed && findEdit(changed, paper);
    if (edit === undefined) continue;
    const key = JSON.stringify(edit);
    const alike = edits.get(key);
    if (alike === undefined) edits.set(key, { ids: [paper.id], edit });
    else alike.ids.push(paper.id);
  }
  return [...edits.values()];
}

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
