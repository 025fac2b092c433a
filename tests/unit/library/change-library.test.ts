import { describe, expect, it } from 'vitest';

import { readRemoval } from '../../../utils/library/bin.ts';
import {
  storeDiscarded,
  storeEdited,
  storeExpired,
  storeRemoved,
  storeRestored,
  storeSaved,
} from '../../../utils/library/change-library.ts';
import { readSavedPaper } from '../../../utils/library/saved-paper.ts';
import type { StoredPaper } from '../../../utils/library/stored-paper.ts';

const id = '2608.00001';
const day = (number: number) => new Date(Date.UTC(2026, 7, number));
const paper = readSavedPaper({
  version: 2,
  id,
  title: 'A paper',
  savedAt: day(1).toISOString(),
  status: 'reading',
  tags: ['thesis'],
  notes: 'Read §3.',
})!;
const fresh = readSavedPaper({ version: 2, id, title: 'Anew', savedAt: day(9).toISOString() })!;
const future = { version: 99, id };
const nothing: StoredPaper = { id, record: undefined, removal: undefined };
const kept: StoredPaper = { ...nothing, record: paper };
const removal = { version: 1, id, removedAt: day(5).toISOString(), record: paper };
const removed: StoredPaper = { ...nothing, removal };
const restored = { ...paper, edited: { restored: day(10).toISOString() } };

describe('saving', () => {
  it('keeps a new paper, and leaves a kept one, readable or not', () => {
    expect(storeSaved(nothing, paper, day(10))).toEqual(kept);
    expect(storeSaved(kept, fresh, day(10))).toBeUndefined();
    expect(storeSaved({ ...nothing, record: future }, fresh, day(10))).toBeUndefined();
  });

  it('brings back what the user made of a paper in the bin', () => {
    const { status, tags, notes, edited } = restored;
    expect(storeSaved(removed, fresh, day(10))).toEqual({
      ...nothing,
      record: { ...fresh, status, tags, notes, edited },
    });
    expect(storeSaved(removed, paper, day(10))).toEqual({ ...nothing, record: restored });
  });

  it('never knows less of it for an id alone', () => {
    const bare = { ...fresh, title: `arXiv:${id}` };
    expect(storeSaved(removed, bare, day(10))).toEqual({ ...nothing, record: restored });
  });

  it('keeps the class of arXiv, which the page does not tell', () => {
    const record = { ...paper, primaryClass: 'cs.CL' };
    const binned = { ...nothing, removal: { ...removal, record } };
    expect(storeSaved(binned, fresh, day(10))?.record).toMatchObject({
      title: 'Anew',
      primaryClass: 'cs.CL',
    });
    const bare = { ...nothing, record: { ...record, title: `arXiv:${id}` } };
    expect(storeSaved(bare, fresh, day(10))?.record).toMatchObject({
      title: 'Anew',
      primaryClass: 'cs.CL',
    });
  });

  it('says so of a paper that went for good, too', () => {
    const { record, ...bare } = removal;
    expect(record).toBe(paper);
    expect(storeSaved({ ...nothing, removal: bare }, fresh, day(10))).toEqual({
      ...nothing,
      record: { ...fresh, edited: { restored: day(10).toISOString() } },
    });
  });

  it.each([{ ...removal, record: future }, { version: 99 }])(
    'leaves in the bin what it cannot read: %j',
    (unreadable) => {
      const stored = { ...nothing, removal: unreadable };
      expect(storeSaved(stored, fresh, day(10))).toEqual({ ...stored, record: fresh });
    },
  );
});

describe('the bin', () => {
  it('takes a paper as it is stored, and gives it back', () => {
    for (const record of [paper, future, 'no record']) {
      const binned = storeRemoved({ ...nothing, record }, day(5))!;
      expect(binned).toEqual({ ...nothing, removal: { ...removal, record } });
      const back = storeRestored(binned, day(10));
      expect(back).toEqual({ ...nothing, record: record === paper ? restored : record });
    }
  });

  it('takes nothing, and gives nothing back, where there is nothing', () => {
    expect(storeRemoved(removed, day(10))).toBeUndefined();
    expect(storeRestored(kept, day(10))).toBeUndefined();
    expect(storeRestored({ ...removed, record: fresh }, day(10))).toBeUndefined();
    expect(storeDiscarded(kept)).toBeUndefined();
  });

  it('keeps a paper for 30 days, and that it was removed for good', () => {
    expect(storeExpired(removed, day(5 + 30))).toBeUndefined();
    const bare = { version: 1, id, removedAt: removal.removedAt };
    expect(storeExpired(removed, day(5 + 31))).toEqual({ ...nothing, removal: bare });
    expect(storeDiscarded(removed)).toEqual({ ...nothing, removal: bare });
    expect(storeDiscarded({ ...nothing, removal: bare })).toBeUndefined();
  });

  it.each([{ ...removal, record: future }, { version: 99 }])(
    'keeps what it cannot read beneath a paper that was saved and removed since: %j',
    (unreadable) => {
      const beneath = { ...nothing, removal: unreadable };
      const saved = storeSaved(beneath, fresh, day(10))!;
      const binned = storeRemoved(saved, day(11))!;
      expect(readRemoval(binned.removal)?.record).toEqual(fresh);
      // It lies there again once the other is back, and stays when that goes for good.
      expect(storeRestored(binned, day(12))).toMatchObject({ removal: unreadable });
      const discarded = storeExpired(binned, day(11 + 31))!;
      expect(readRemoval(discarded.removal)?.record).toBeUndefined();
      for (const stored of [binned, discarded]) {
        const again = storeSaved(stored, paper, day(12))!;
        expect(again).toMatchObject({ record: { id }, removal: unreadable });
        expect(storeRemoved(again, day(13))?.removal).toMatchObject({ beneath: unreadable });
      }
    },
  );

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'removed'],
    ['another version', { ...removal, version: 2 }],
    ['no id', { ...removal, id: 'index' }],
    ['no time', { ...removal, removedAt: 'yesterday' }],
  ])('reads %s as no removal', (_, stored) => {
    expect(readRemoval(stored)).toBeUndefined();
  });
});

describe('editing', () => {
  it('changes what is kept and can be read, and only if it becomes another', () => {
    expect(storeEdited(kept, { status: 'done' }, day(7))?.record).toMatchObject({ status: 'done' });
    expect(storeEdited(kept, { status: 'reading' }, day(7))).toBeUndefined();
    expect(storeEdited(removed, { status: 'done' }, day(7))).toBeUndefined();
    expect(storeEdited({ ...nothing, record: future }, { status: 'done' }, day(7))).toBeUndefined();
  });

  it('changes no notes that are not those that were read', () => {
    const late = { notes: 'Mine.', notesBefore: 'Older.' };
    expect(() => storeEdited(kept, late, day(7))).toThrow('notes-changed');
    const fitting = { notes: 'Mine.', notesBefore: paper.notes };
    expect(storeEdited(kept, fitting, day(7))?.record).toMatchObject({ notes: 'Mine.' });
    const same = { notes: paper.notes, notesBefore: 'Older.' };
    expect(storeEdited(kept, same, day(7))).toBeUndefined();
  });
});
