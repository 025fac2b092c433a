import { expect, it } from 'vitest';

import { storeUndone } from '../../../utils/library/change-library.ts';
import { editPaper } from '../../../utils/library/edit-paper.ts';
import { readSavedPaper } from '../../../utils/library/saved-paper.ts';
import { readEditUndo, undoEdits } from '../../../utils/library/undo-edit.ts';

const now = new Date('2026-08-23T08:00:00.000Z');
const MARKS = { status: 'done', tags: [], edited: {} };
const later = new Date('2026-08-24T08:00:00.000Z');
const papers = (['to-read', 'reading', 'reading'] as const).map((status, number) =>
  readSavedPaper({
    version: 2,
    id: `2608.0000${number}`,
    title: 'A paper',
    savedAt: '2026-08-21T08:00:00.000Z',
    status,
    tags: number === 0 ? ['Thesis'] : [],
    notes: 'Mine.',
  })!,
);
const [first, second, third] = papers.map(({ id }) => id);

it('makes of papers what they were', () => {
  const edit = { status: 'done', tags: { add: ['thesis', 'new'], remove: [] } } as const;
  const after = papers.map((paper) => editPaper(paper, edit, now));
  const undos = undoEdits(papers, after);
  expect(undos.map(({ id, edit: undo }) => [id, undo])).toEqual([
    [first, { status: 'to-read', tags: { add: [], remove: ['new'] } }],
    [second, { status: 'reading', tags: { add: [], remove: ['thesis', 'new'] } }],
    [third, { status: 'reading', tags: { add: [], remove: ['thesis', 'new'] } }],
  ]);
  for (const [at, undo] of undos.entries()) {
    const stored = { id: undo.id, record: after[at], removal: undefined };
    expect(storeUndone(stored, readEditUndo(undo)!, later)?.record).toEqual(papers[at]);
  }
});

it('puts status, tags, notes and their times back as they were', () => {
  const paper = readSavedPaper({
    ...papers[0]!,
    status: 'done',
    tags: ['b', 'a'],
    edited: { status: '2026-08-22T08:00:00.000Z', restored: '2026-08-22T09:00:00.000Z' },
  })!;
  const edit = { status: 'reading', tags: { add: [], remove: ['b'] }, notes: 'Other.' } as const;
  const record = editPaper(paper, edit, now);
  const [undo] = undoEdits([paper], [record]);
  const stored = { id: paper.id, record, removal: undefined };
  expect(storeUndone(stored, readEditUndo(undo)!, later)).toEqual({ ...stored, record: paper });
  // What was made of it since stays.
  const since = editPaper(record, { tags: { add: ['c'], remove: [] } }, later);
  expect(
    storeUndone({ ...stored, record: since }, readEditUndo(undo)!, later)?.record,
  ).toMatchObject({
    status: 'done',
    tags: ['a', 'c', 'b'],
    notes: 'Mine.',
    edited: { status: later.toISOString() },
  });
  expect(storeUndone({ ...stored, record: undefined }, undo!, later)).toBeUndefined();
});

it('takes notes back only from what they were made', () => {
  const [paper] = papers;
  const edited = editPaper(paper!, { notes: 'Other.' }, now);
  const [undo] = undoEdits([paper!], [edited]);
  expect(undo?.edit).toEqual({ notes: 'Mine.', notesBefore: 'Other.' });
  const record = editPaper(edited, { notes: 'An hour of work.' }, later);
  expect(() => storeUndone({ id: first!, record, removal: undefined }, undo!, later)).toThrow(
    'notes-changed',
  );
});

it('leaves alone what did not change, or is gone', () => {
  expect(undoEdits(papers, papers)).toEqual([]);
  expect(undoEdits(papers, [])).toEqual([]);
});

it.each([
  undefined,
  {},
  { id: 'x', edit: { status: 'done' }, made: MARKS, before: MARKS },
  { id: '2608.00001', edit: {}, made: MARKS, before: MARKS },
  { id: '2608.00001', edit: { status: 'done' }, made: MARKS },
  { id: '2608.00001', edit: { status: 'done' }, made: {}, before: MARKS },
])('is not read from %j', (sent) => {
  expect(readEditUndo(sent)).toBeUndefined();
});
