import { present } from '../present.ts';
import type { EditTimes, SavedPaper } from './saved-paper.ts';

/**
 * One record of two devices' records of a paper: what was known when it was first saved, and of what the
 * user made of it, field by field, what was written last. In whatever order records are merged, and
 * however often, the outcome is the same.
 */
export function mergePapers(one: SavedPaper, other: SavedPaper): SavedPaper {
  const first = compareFacts(one, other) <= 0 ? one : other;
  const later = [one, other].filter(({ savedAt }) => savedAt > first.savedAt);
  const status = lastEdit('status', one, other);
  const tags = lastEdit('tags', one, other);
  const notes = lastEdit('notes', one, other);
  const edited: EditTimes = present({
    status: status.edited.status,
    tags: tags.edited.tags,
    notes: notes.edited.notes,
    // Saved again later, it was there then: a removal between the two is over.
    restored: latest(one.edited.restored, other.edited.restored, ...later.map((p) => p.savedAt)),
  });
  return { ...first, status: status.status, tags: tags.tags, notes: notes.notes, edited };
}

/** When the paper was last put into the library: a removal counts only after that. */
export const lastPut = ({ savedAt, edited }: SavedPaper): string =>
  latest(savedAt, edited.restored) ?? savedAt;

const latest = (...times: readonly (string | undefined)[]): string | undefined =>
  times.reduce((a, b) => ((a ?? '') >= (b ?? '') ? a : b), undefined);

function compareFacts(one: SavedPaper, other: SavedPaper): number {
  return compareTexts(one.savedAt, other.savedAt) || compareTexts(factsOf(one), factsOf(other));
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
    compareTexts(JSON.stringify(one[field]), JSON.stringify(other[field]));
  return order >= 0 ? one : other;
}

function factsOf(paper: SavedPaper): string {
  const { title, authors, organization, abstract, date, code, projectPage, techniques } = paper;
  return JSON.stringify([
    title,
    authors,
    organization,
    abstract,
    date,
    [code.state, code.url, code.stars],
    projectPage,
    techniques,
  ]);
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
