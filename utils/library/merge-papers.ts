import { compareTexts } from '../compare-texts.ts';
import { present } from '../present.ts';
import { isBare } from './bare-paper.ts';
import type { EditTimes, SavedPaper } from './saved-paper.ts';
import { latest } from './times.ts';

/**
 * One record of two devices' records of a paper: what was known when it was first saved, and of what the
 * user made of it, field by field, what was written last. In whatever order records are merged, and
 * however often, the outcome is the same.
 */
export function mergePapers(one: SavedPaper, other: SavedPaper): SavedPaper {
  const first = compareFacts(one, other) <= 0 ? one : other;
  const put = latest(lastPut(one), lastPut(other));
  const status = lastEdit('status', one, other);
  const tags = lastEdit('tags', one, other);
  const notes = lastEdit('notes', one, other);
  const edited: EditTimes = present({
    status: status.edited.status,
    tags: tags.edited.tags,
    notes: notes.edited.notes,
    // Saved again later, it was there then: a removal between the two is over.
    restored: put > first.savedAt ? put : undefined,
    done: status.edited.done,
  });
  return {
    ...withClassOf(first, first === one ? other : one),
    status: status.status,
    tags: tags.tags,
    notes: notes.notes,
    edited,
  };
}

/** The paper with the class that either record has, and of two the one that says more: hardly any file tells it. */
export function withClassOf(paper: SavedPaper, other: SavedPaper): SavedPaper {
  const [first = '', second = ''] = [paper.primaryClass, other.primaryClass];
  const order = first.length - second.length || compareTexts(first, second);
  if (order >= 0) return paper;
  // Where every record has it: in whatever order two are merged, not even the text is another.
  const { projectPage, code, techniques, savedAt, status, tags, notes, edited, ...facts } = paper;
  const rest = { code, techniques, savedAt, status, tags, notes, edited };
  return { ...facts, primaryClass: second, ...present({ projectPage }), ...rest };
}

/** When the paper was last put into the library: a removal counts only after that. */
export const lastPut = ({ savedAt, edited }: SavedPaper): string =>
  latest(savedAt, edited.restored ?? '');

function compareFacts(one: SavedPaper, other: SavedPaper): number {
  return (
    // Whatever else is known counts for more than an id alone.
    Number(isBare(one)) - Number(isBare(other)) ||
    compareTexts(one.savedAt, other.savedAt) ||
    compareTexts(factsOf(one), factsOf(other))
  );
}

/** Which record's field was written last; of two at one time, always the same one. */
function lastEdit(
  field: 'status' | 'tags' | 'notes',
  one: SavedPaper,
  other: SavedPaper,
): SavedPaper {
  const order =
    compareTexts(one.edited[field] ?? '', other.edited[field] ?? '') ||
    // Something is more than nothing.
    one[field].length - other[field].length ||
    compareTexts(JSON.stringify(one[field]), JSON.stringify(other[field])) ||
    // It goes with the status; none is not the same as an empty one.
    compareTexts(one.edited.done ?? ' ', other.edited.done ?? ' ');
  return order >= 0 ? one : other;
}

function factsOf(paper: SavedPaper): string {
  const { title, authors, abstract, date, code, projectPage, techniques } = paper;
  return JSON.stringify([
    title,
    authors,
    [paper.organization, paper.organizationHandle],
    abstract,
    date,
    [code.state, code.url, code.stars],
    projectPage,
    techniques,
  ]);
}
