import { describe, expect, it } from 'vitest';

import { readEntries, readVersioned } from '../../utils/document.ts';
import type { DocumentFormat } from '../../utils/document.ts';

/** Version 1 kept one name, version 2 a list, version 3 calls it `people`. */
const FORMAT: DocumentFormat<readonly string[]> = {
  version: 3,
  migrations: {
    2: ({ name }) => ({ version: 2, names: [name] }),
    3: ({ names }) => ({ version: 3, people: (names as string[]).map((name) => name.trim()) }),
  },
  empty: ['nobody'],
  parse: ({ people }) => (Array.isArray(people) ? (people as string[]) : undefined),
};

describe('readVersioned', () => {
  it.each([
    [undefined, ['nobody']],
    [{ version: 1, name: 'Ada ' }, ['Ada']],
    [{ version: 2, names: ['Ada', ' Emmy'] }, ['Ada', 'Emmy']],
    [{ version: 3, people: ['Ada'] }, ['Ada']],
  ])('reads %j', (stored, value) => {
    expect(readVersioned(stored, FORMAT)).toEqual({ status: 'ok', value });
  });

  it.each([
    [{ version: 4, people: ['Ada'] }, 'newer-version', 4],
    [{ version: 3 }, 'damaged', 3],
    [{ version: 2, names: [1] }, 'damaged', 2],
    [{ version: 2 }, 'damaged', 2],
    [{ people: ['Ada'] }, 'damaged', undefined],
    [{ version: '3', people: ['Ada'] }, 'damaged', undefined],
    [{ version: 0, people: ['Ada'] }, 'damaged', undefined],
    [{ version: 2.5, names: ['Ada'] }, 'damaged', undefined],
    [{ version: Number.NaN }, 'damaged', undefined],
    [null, 'damaged', undefined],
    [[], 'damaged', undefined],
    ['', 'damaged', undefined],
    [3, 'damaged', undefined],
  ])('leaves %j alone', (stored, reason, version) => {
    expect(readVersioned(stored, FORMAT)).toEqual({
      status: 'unreadable',
      reason,
      ...(version !== undefined && { version }),
    });
  });

  it('leaves a document alone whose migration is missing', () => {
    const { 2: _, ...migrations } = FORMAT.migrations;
    expect(readVersioned({ version: 1, names: ['Ada'] }, { ...FORMAT, migrations })).toMatchObject({
      status: 'unreadable',
    });
  });

  it('changes nothing in what is stored', () => {
    const stored = Object.freeze({ version: 2, names: Object.freeze([' Ada ']) });
    expect(readVersioned(stored, FORMAT).status).toBe('ok');
  });
});

/** Words, of which each may stand in the list but once, in whatever case. */
function read(list: unknown, setAside?: unknown) {
  return readEntries(
    { list, setAside },
    (entry) => (typeof entry === 'string' ? entry : undefined),
    (entry) => entry.toLowerCase(),
  );
}

describe('readEntries', () => {
  it.each([
    [['a', 'b'], undefined, ['a', 'b'], []],
    [['a', 1, 'b', null], undefined, ['a', 'b'], [1, null]],
    [['a', 'A', 'b'], undefined, ['a', 'b'], ['A']],
    [['a', 1], [2], ['a'], [2, 1]],
    [['a'], 'damaged too', ['a'], ['damaged too']],
    [[], null, [], [null]],
  ])('reads %j, with %j set aside before', (list, before, entries, setAside) => {
    expect(read(list, before)).toEqual({ entries, setAside });
  });

  it.each([undefined, null, 'a', { 0: 'a', length: 1 }])('finds no list in %j', (list) => {
    expect(read(list)).toBeUndefined();
  });
});
