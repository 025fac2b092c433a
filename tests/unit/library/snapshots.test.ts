import { describe, expect, it } from 'vitest';

import { localDay } from '../../../utils/day.ts';
import { planRestore } from '../../../utils/library/plan-restore.ts';
import {
  findNeedless,
  needsDaily,
  readSnapshot,
  readSnapshotNote,
  samplePapers,
  writeSnapshot,
} from '../../../utils/library/snapshots.ts';
import type { SnapshotNote, SnapshotReason } from '../../../utils/library/snapshots.ts';
import type { StoredPaper } from '../../../utils/library/stored-paper.ts';
import { savedPaper } from '../../dom/library/saved-paper.ts';

const HOUR_MS = 3_600_000;
const at = (day: number, hour = 8): string =>
  new Date(Date.UTC(2026, 7, day) + hour * HOUR_MS).toISOString();
const note = (time: string, reason: SnapshotReason = 'daily'): SnapshotNote => ({
  version: 1,
  at: time,
  reason,
  papers: 3,
  bytes: 100,
});

describe('which snapshots stay', () => {
  it('one a day is enough, and a new day needs one', () => {
    const notes = [note(at(3)), note(at(4), 'bulk')];
    const [third, fourth] = [3, 4].map((day) => localDay(new Date(2026, 7, day)));
    expect(needsDaily(notes, third!)).toBe(false);
    expect(needsDaily(notes, fourth!)).toBe(true);
    expect(needsDaily([], fourth!)).toBe(true);
  });

  it('seven daily and four weekly ones, and ten before changes', () => {
    let notes: readonly SnapshotNote[] = [];
    for (let day = 1; day <= 60; day += 1) {
      for (const one of [note(at(day)), note(at(day, 9), 'import')]) {
        const all = [...notes, one];
        const needless = findNeedless(all);
        notes = all.filter((kept) => !needless.includes(kept));
      }
    }
    const daysOf = (reason: SnapshotReason) =>
      notes.filter((kept) => kept.reason === reason).map((kept) => kept.at.slice(5, 10));
    // The 60th day, 29 September, is a Tuesday: of four weeks before those of the last seven days, their last days.
    expect(daysOf('daily')).toEqual([
      '08-30',
      '09-06',
      '09-13',
      '09-20',
      '09-23',
      '09-24',
      '09-25',
      '09-26',
      '09-27',
      '09-28',
      '09-29',
    ]);
    expect(daysOf('import')).toHaveLength(10);
    expect(daysOf('import').at(-1)).toBe('09-29');
  });

  it('a user who is seldom there keeps as many', () => {
    const notes = Array.from({ length: 13 }, (_, month) => note(at(1 + 31 * month)));
    expect(findNeedless(notes)).toEqual(notes.slice(0, 2));
  });

  it.each([undefined, 'x', { ...note(at(1)), version: 2 }, { ...note(at(1)), reason: 'whim' }])(
    'reads %j as no note',
    (stored) => {
      expect(readSnapshotNote(stored)).toBeUndefined();
      expect(readSnapshotNote(note(at(1)))).toEqual(note(at(1)));
    },
  );
});

const paper = (id: string, title: string): StoredPaper => ({
  id,
  record: { id, title, savedAt: at(1) },
  removal: undefined,
});

const removed = (id: string): StoredPaper => ({
  id,
  record: undefined,
  removal: { version: 1, id: `2608.0000${id}`, removedAt: at(1) },
});

describe('restoring', () => {
  const current = [paper('1', 'same'), paper('2', 'new title'), paper('3', 'since'), removed('4')];
  const snapshot = [paper('1', 'same'), paper('2', 'title'), paper('4', 'back'), removed('5')];

  it('adds, changes and removes, and loses nothing', () => {
    const now = new Date(at(9));
    const plan = planRestore(current, snapshot, now);
    expect(plan).toEqual({
      added: [paper('4', 'back')],
      changed: [paper('2', 'title')],
      removed: [
        {
          id: '3',
          record: undefined,
          removal: {
            version: 1,
            id: '3',
            removedAt: now.toISOString(),
            record: current[2]?.record,
          },
        },
      ],
    });
    expect(samplePapers(plan.removed)).toEqual({ count: 1, titles: ['since'] });
    expect(planRestore(snapshot, snapshot, now)).toEqual({ added: [], changed: [], removed: [] });
  });

  it('counts as an edit of what differs from what was there', () => {
    const read = (fields: object) => {
      const record = savedPaper({ version: 2, savedAt: at(1), ...fields });
      return { id: record.id, record, removal: undefined };
    };
    const then = read({ status: 'reading', notes: 'Mine', edited: { notes: at(2) } });
    const edited = { status: at(4), tags: at(5), notes: at(3) };
    const here = read({ status: 'done', notes: 'Mine', edited });
    const { changed } = planRestore([here], [then], new Date(at(9)));
    const times = { status: at(9), tags: at(5), notes: at(3) };
    expect(changed).toEqual([{ ...then, record: { ...then.record, edited: times } }]);
    // That it was edited and is the same again makes no difference.
    const again = { ...here, record: { ...then.record, edited } };
    expect(planRestore([again], [then], new Date(at(9))).changed).toEqual([]);
  });

  it('a paper keeps when it was done, however often it is put back to that', () => {
    const read = (fields: object) => {
      const record = savedPaper({ version: 2, savedAt: at(1), ...fields });
      return { id: record.id, record, removal: undefined };
    };
    const then = read({ status: 'done', edited: { status: at(2) } });
    const here = read({ status: 'reading', edited: { status: at(4) } });
    const [back] = planRestore([here], [then], new Date(at(9))).changed;
    expect(back?.record).toMatchObject({ edited: { status: at(9), done: at(2) } });
    const [again] = planRestore([here], [back!], new Date(at(10))).changed;
    expect(again?.record).toMatchObject({ edited: { status: at(10), done: at(2) } });
    // The status is left: so is when it was done.
    const noted = { ...back!, record: { ...(back!.record as object), notes: 'Mine' } };
    const [left] = planRestore([noted], [then], new Date(at(11))).changed;
    expect(left?.record).toMatchObject({ edited: { status: at(9), done: at(2) } });
    const removal = { version: 1, id: here.id, removedAt: at(5), record: here.record };
    const binned = { id: here.id, record: undefined, removal };
    const { added } = planRestore([binned], [then], new Date(at(9)));
    expect(added[0]?.record).toMatchObject({ edited: { status: at(9), done: at(2) } });
    const unknown = read({ status: 'done' });
    const [undated] = planRestore([here], [unknown], new Date(at(9))).changed;
    expect(undated?.record).toMatchObject({ edited: { status: at(9), done: '' } });
    // From done to another status nothing was done.
    const [undone] = planRestore([then], [here], new Date(at(9))).changed;
    expect(undone?.record).toHaveProperty('edited', { status: at(9) });
  });

  it('leaves alone what a later version has written', () => {
    const later = { id: '5', record: { version: 99 }, removal: undefined };
    const none = { added: [], changed: [], removed: [] };
    for (const then of [[], [paper('5', 'then')]])
      expect(planRestore([later], then, new Date(at(9)))).toEqual(none);
    // What is only damaged is mended.
    const damaged = { ...later, record: { version: 2 } };
    expect(planRestore([damaged], [paper('5', 'then')], new Date(at(9))).changed).toHaveLength(1);
  });

  it('leaves a removal that cannot be read where it is', () => {
    const newer = { version: 99 };
    const now = new Date(at(9));
    const wanted = [paper('4', 'back')];
    const { added } = planRestore([{ ...removed('4'), removal: newer }], wanted, now);
    expect(added).toEqual([{ ...paper('4', 'back'), removal: newer }]);
    const over = { ...(removed('4').removal as object), beneath: newer };
    expect(planRestore([{ ...removed('4'), removal: over }], wanted, now).added).toEqual(added);
    const { changed } = planRestore([{ ...paper('4', 'new title'), removal: newer }], wanted, now);
    expect(changed).toEqual(added);
  });

  it('reads what was written, by the first version, too, and nothing that is damaged or newer', () => {
    const whole = { papers: snapshot, documents: { settings: { version: 1 } } };
    expect(readSnapshot(writeSnapshot(whole))).toEqual(whole);
    expect(readSnapshot(JSON.stringify(snapshot))).toEqual({ papers: snapshot });
    const newer = JSON.stringify({ version: 3, papers: [] });
    for (const text of ['', '{', '{}', '[1]', '[{"id":7}]', newer])
      expect(readSnapshot(text)).toBeUndefined();
  });
});
