import { beforeEach, expect, it, vi } from 'vitest';

import { readImport } from '../../../utils/interchange/read-import.ts';
import { range } from '../../range.ts';
import { NOW } from './read-text.ts';

const parsed = vi.hoisted(() => ({ length: 0 }));

vi.mock('@citation-js/plugin-bibtex/lib/input/file.js', async (importOriginal) => {
  const original = await importOriginal<{ parse: (text: string) => unknown }>();
  return {
    parse(text: string) {
      parsed.length += text.length;
      return original.parse(text);
    },
  };
});

beforeEach(() => (parsed.length = 0));

/** How many papers and unreadable entries are read, and how much goes to the parser for each character. */
async function read(text: string) {
  const reading = await readImport(text, NOW);
  if (!reading.ok) throw new Error(reading.code);
  const counts = [reading.content.papers.length, reading.unreadable.length];
  return { counts, effort: parsed.length / text.length };
}

it.each([
  ['in a field', '@misc{a,\n  title = {A title,\n  eprint = {2408.00001}\n'],
  ['between fields', '@misc{a,\n  title A title,\n  eprint = {2408.00001}\n}\n'],
])('an entry that is broken %s is tried once', async (_, entry) => {
  const { counts, effort } = await read(entry.repeat(50));
  expect(counts).toEqual([0, 50]);
  expect(effort).toBeLessThan(1.1);
});

it.each([
  ['that has no end', '@misc{\n'.repeat(50), 50],
  ['that is larger than any', `@misc{a, title = {${'{a} '.repeat(1_500_000)}`, 1],
])('an entry %s is not tried at all', async (_, text, count) => {
  expect(await read(text)).toEqual({ counts: [0, count], effort: 0 });
});

it('an entry is tried with those abbreviations alone that it is made of', async () => {
  const strings = range(0, 500).map(
    (n) => `@string{j${n} = "Journal ${n}"}\n@string{k${n} = j${n} # " (short)"}\n`,
  );
  const entries = range(0, 500).map(
    (n) => `@misc{a${n}, note = % of these\n k${n}, eprint = {2408.${10_000 + n}}}\n`,
  );
  const text = [...strings, ...entries].join('');
  const { counts, effort } = await read(text);
  expect(counts).toEqual([500, 0]);
  expect(effort).toBeLessThan(5);
  const reading = await readImport(text, NOW);
  expect(reading.ok && reading.content.papers[7]?.paper?.notes).toBe('Journal 7 (short)');
});
