import { describe, expect, it } from 'vitest';

import {
  createIndex,
  newestFirst,
  readLibraryIndex,
  withEntries,
  withEntry,
  withoutEntry,
} from '../../../utils/library/library-index.ts';
import type { LibraryIndex } from '../../../utils/library/library-index.ts';

const EMPTY: LibraryIndex = { version: 1, entries: [] };
const on = (day: number) => `2026-08-${String(day).padStart(2, '0')}T08:00:00.000Z`;

const index = [
  ['a', 1],
  ['b', 2],
  ['c', 2],
  ['d', 4],
].reduce((made, [id, day]) => withEntry(made, String(id), on(Number(day))), EMPTY);

const ids = ({ entries }: LibraryIndex) => entries.map(([id]) => id).join('');

describe('the index of the library', () => {
  it('answers the papers saved last first', () => {
    expect(newestFirst(index)).toEqual(['d', 'c', 'b', 'a']);
    expect(newestFirst(EMPTY)).toEqual([]);
  });

  it.each([
    ['last, as the newest', 'e', 9, 'abcde'],
    ['behind one of the same moment', 'e', 4, 'abcde'],
    ['in the place of its time, as when it is restored', 'e', 3, 'abced'],
    ['first, as the oldest', 'e', 0, 'eabcd'],
    ['only once, where it was', 'b', 2, 'acbd'],
    ['only once, at its new time', 'a', 9, 'bcda'],
  ])('takes a paper %s', (_, id, day, order) => {
    const changed = withEntry(index, id, on(day));
    expect(ids(changed)).toBe(order);
    expect(ids(withEntry(changed, id, on(day)))).toBe(order);
  });

  it('is the same again after a paper is removed and restored', () => {
    expect(ids(withoutEntry(index, 'a'))).toBe('bcd');
    expect(withEntry(withoutEntry(index, 'a'), 'a', on(1))).toEqual(index);
    expect(withoutEntry(index, 'nobody')).toEqual(index);
  });

  it('takes many papers in and out as it takes one after the other', () => {
    const changes = [
      ['e', on(3)],
      ['a', undefined],
      ['b', on(9)],
      ['nobody', undefined],
    ] as const;
    for (const count of [0, 1, 2, 3, 4]) {
      const some = changes.slice(0, count);
      const oneByOne = some.reduce(
        (so, [id, at]) => (at === undefined ? withoutEntry(so, id) : withEntry(so, id, at)),
        index,
      );
      expect(withEntries(index, some)).toEqual(oneByOne);
    }
    expect(ids(withEntries(index, changes))).toBe('cedb');
  });

  it('comes out in the same order of times, however the papers come in', () => {
    const shuffled = [7, 3, 9, 1, 8, 2, 6, 4, 5].map((day) => [`p${day}`, on(day)] as const);
    const made = shuffled.reduce((so, [id, at]) => withEntry(so, id, at), EMPTY);
    expect(newestFirst(made)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1].map((day) => `p${day}`));
  });

  it('is made anew in the same order', () => {
    const entries = [7, 3, 9, 1].map((day): [string, string] => [`p${day}`, on(day)]);
    const made = createIndex([...entries, ['unknown time', '']]);
    expect(newestFirst(made)).toEqual(['p9', 'p7', 'p3', 'p1', 'unknown time']);
    expect(readLibraryIndex(structuredClone(made))).toEqual(made);
    expect(withEntry(made, 'p5', on(5)).entries.map(([id]) => id)).toEqual([
      'unknown time',
      'p1',
      'p3',
      'p5',
      'p7',
      'p9',
    ]);
    expect(createIndex([])).toEqual(EMPTY);
  });

  it('is read as it was written', () => {
    expect(readLibraryIndex(structuredClone(index))).toEqual(index);
    expect(readLibraryIndex(EMPTY)).toEqual(EMPTY);
  });

  it.each<[string, unknown]>([
    ['missing', undefined],
    ['null', null],
    ['a text', 'index'],
    ['of another version', { version: 2, entries: [] }],
    ['without a version', { entries: [] }],
    ['without entries', { version: 1 }],
    ['with entries that are no list', { version: 1, entries: {} }],
    ['with one entry that is none', { version: 1, entries: [['a', on(1)], ['b']] }],
    ['with a number for an id', { version: 1, entries: [[1, on(1)]] }],
    ['with a hole', { version: 1, entries: [['a', on(1)], null] }],
  ])('is made anew when it is %s', (_, stored) => {
    expect(readLibraryIndex(stored)).toBeUndefined();
  });
});
