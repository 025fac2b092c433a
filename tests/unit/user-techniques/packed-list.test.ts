import { describe, expect, it } from 'vitest';

import { packList, unpackList } from '../../../utils/user-techniques/packed-list.ts';
import {
  packUserTechniques,
  readUserTechniquesDocument,
} from '../../../utils/user-techniques/user-techniques.ts';
import type { UserTechniquesDocument } from '../../../utils/user-techniques/user-techniques.ts';
import { range } from '../../range.ts';
import { createCorrection, createDocument } from './documents.ts';

const corrections = range(0, 250).map((number) => createCorrection(number));

describe('a packed list', () => {
  it.each([0, 1, 99, 100, 101, 200, 250])('of %i entries holds the same', (count) => {
    const list = corrections.slice(0, count);
    expect(unpackList(packList(list))).toEqual(list);
  });

  it('is the list itself where that is short, and texts with a short end where it is long', () => {
    expect(packList(corrections.slice(0, 99))).toEqual(corrections.slice(0, 99));
    const packed = packList(corrections);
    const objects = range(0, 50).map(() => 'object');
    expect(packed.map((part) => typeof part)).toEqual(['string', 'string', ...objects]);
  });

  it('is left as it is where it is none', () => {
    expect([unpackList(undefined), unpackList({ a: 1 })]).toEqual([undefined, { a: 1 }]);
  });
});

function read(stored: unknown): UserTechniquesDocument {
  const reading = readUserTechniquesDocument(JSON.parse(JSON.stringify(stored)));
  if (reading.status !== 'ok') throw new Error(reading.reason);
  return reading.value;
}

describe('a document with many corrections', () => {
  const document = createDocument({ corrections });

  it('is read as it was kept', () => {
    expect(read(packUserTechniques(document))).toEqual(document);
    expect(read(document)).toEqual(document);
  });

  it('reads only what has changed since it was read last', () => {
    const before = read(packUserTechniques(document)).corrections;
    const changed = { ...document, corrections: [...corrections, createCorrection(900)] };
    const after = read(packUserTechniques(changed)).corrections;
    expect(after).toEqual(changed.corrections);
    const same = range(0, 200);
    expect(same.filter((at) => after[at] !== before[at])).toEqual([]);
  });

  it('sets aside of its texts what cannot be read, and no more', () => {
    const odd = JSON.stringify([corrections[0], { paper: '../1' }]);
    const { corrections: left, setAside } = read({ ...document, corrections: [odd, '[{', '"x"'] });
    expect(left).toEqual(corrections.slice(0, 1));
    expect(setAside.corrections).toEqual([{ paper: '../1' }, '[{', 'x']);
  });
});
