import { describe, expect, it } from 'vitest';

import { EDITS_VERSION, NO_EDITS, packEdits, readEdits } from '../../../utils/edits/edits.ts';
import type { Edits } from '../../../utils/edits/edits.ts';
import { range } from '../../range.ts';

const fixtures = import.meta.glob<object>('./fixtures/*.json', { eager: true, import: 'default' });

function read(stored: unknown): Edits {
  const reading = readEdits(stored);
  if (reading.status !== 'ok') throw new Error(reading.reason);
  return reading.value;
}

const notes = (count: number) =>
  Object.fromEntries(
    range(0, count).map((number) => [`a${number}`, { at: '2026-11-20T08:00:00.000Z' }]),
  );

describe('stored edits', () => {
  it('have a frozen fixture for every released version', () => {
    const versions = Array.from({ length: EDITS_VERSION }, (_, index) => index + 1);
    expect(Object.keys(fixtures).toSorted()).toEqual(
      versions.map((version) => `./fixtures/edits-v${version}.json`),
    );
  });

  it.each(Object.entries(fixtures))('are read whole of %s', (_, fixture) => {
    // The first version has each note by itself, as they are once they are read.
    expect(read(fixture)).toEqual({
      ...fixtures['./fixtures/edits-v1.json'],
      version: EDITS_VERSION,
    });
  });

  it('are kept with a long list of notes as a text, and read as they were', () => {
    const edits: Edits = { ...NO_EDITS, techniques: { off: notes(100), corrections: notes(101) } };
    const kept = JSON.parse(JSON.stringify(packEdits(edits))) as unknown;
    expect(kept).toMatchObject({
      techniques: { off: notes(100), corrections: expect.any(String) as string },
    });
    expect(read(kept)).toEqual(edits);
    expect(readEdits({ ...NO_EDITS, techniques: { corrections: '{' } }).status).toBe('unreadable');
  });
});
