import { expect, it } from 'vitest';

import { editPaper } from '../../../utils/library/edit-paper.ts';
import { readSavedPaper } from '../../../utils/library/saved-paper.ts';
import { undoEdits } from '../../../utils/library/undo-edit.ts';

const now = new Date('2026-08-23T08:00:00.000Z');
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

it('makes of papers what they were, alike ones in one edit', () => {
  const edit = { status: 'done', tags: { add: ['thesis', 'new'], remove: [] } } as const;
  const edited = papers.map((paper) => editPaper(paper, edit, now));
  const undo = undoEdits(papers, edited);
  expect(undo).toEqual([
    { ids: [first], edit: { status: 'to-read', tags: { add: [], remove: ['new'] } } },
    {
      ids: [second, third],
      edit: { status: 'reading', tags: { add: [], remove: ['thesis', 'new'] } },
    },
  ]);
  for (const [at, paper] of papers.entries()) {
    const own = undo.find(({ ids }) => ids.includes(paper.id))!;
    const { edited: times, ...back } = editPaper(edited[at]!, own.edit, now);
    expect({ ...back, edited: {} }).toEqual(paper);
    expect(times).toMatchObject({ status: now.toISOString() });
  }
});

it('takes notes back only from what they were made', () => {
  const [paper] = papers;
  const edited = editPaper(paper!, { notes: 'Other.' }, now);
  expect(undoEdits([paper!], [edited])).toEqual([
    { ids: [first], edit: { notes: 'Mine.', notesBefore: 'Other.' } },
  ]);
});

it('leaves alone what did not change, or is gone', () => {
  expect(undoEdits(papers, papers)).toEqual([]);
  expect(undoEdits(papers, [])).toEqual([]);
});
