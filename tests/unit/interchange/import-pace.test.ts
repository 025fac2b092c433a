import { beforeEach, describe, expect, it, vi } from 'vitest';

import { planInSteps, planPapers } from '../../../utils/interchange/plan-papers.ts';
import { readImport } from '../../../utils/interchange/read-import.ts';
import { walk } from '../../../utils/steps.ts';
import { savedPaper } from '../../dom/library/saved-paper.ts';
import { range } from '../../range.ts';
import { kept, other, state } from './states.ts';

const parsed = vi.hoisted(() => ({ times: 0 }));

vi.mock('@citation-js/plugin-bibtex/lib/input/file.js', async (importOriginal) => {
  const original = await importOriginal<{ parse: (text: string) => unknown }>();
  return {
    parse(text: string) {
      parsed.times += 1;
      return original.parse(text);
    },
  };
});

beforeEach(() => (parsed.times = 0));

const NOW = new Date('2026-11-26T12:00:00Z');
const COUNT = 100;
const ids = range(0, COUNT).map((n) => `2408.${10_000 + n}`);
const list = (write: (id: string) => string) => ids.map(write).join('\n');
const removalOf = (id: string) => ({ version: 1, id, removedAt: NOW.toISOString() });

/** Files of so many papers. */
const FILES = {
  BibTeX: list((id) => `@misc{a, title={A}, eprint={${id}}}`),
  'BibTeX with abbreviations': `@string{x = "A"}\n${list((id) => `@misc{a, title=x, eprint={${id}}}`)}`,
  'BibTeX in one line': ids.map((id) => `@misc{a, title={A}, eprint={${id}}}`).join(' '),
  RIS: list((id) => `TY  - JOUR\nUR  - arxiv.org/abs/${id}\nER  - `),
  'a list': list((id) => `arXiv:${id}`),
  'a backup': JSON.stringify({
    format: 'gloss-library',
    version: 1,
    papers: ids.slice(10).map((id) => savedPaper({ version: 2, id })),
    removed: ids.slice(0, 10).map(removalOf),
  }),
  PaperMemory: JSON.stringify(
    Object.fromEntries(ids.map((id) => [`Arxiv-${id}`, { title: 'A', pdfLink: '' }])),
  ),
} as const;

const stopped = new Error('stopped');

/** Asks for a pause each time, and rejects once it was asked so often. */
function createPace(most = Infinity) {
  const shares: number[] = [];
  const pace = (share: number) => {
    shares.push(share);
    return shares.length < most ? Promise.resolve() : Promise.reject(stopped);
  };
  return { shares, pace };
}

describe.each(Object.entries(FILES))('%s', (_, text) => {
  it('is read the same with pauses, which come at each paper and know how far it is', async () => {
    const { shares, pace } = createPace();
    const reading = await readImport(text, NOW, pace);
    expect(reading.ok && reading.content.papers.length).toBe(COUNT);
    expect(reading).toEqual(await readImport(text, NOW));
    expect(shares.length).toBeGreaterThanOrEqual(2 * COUNT);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect([shares[0], shares.at(-1)]).toEqual([expect.closeTo(0, 1), 1]);
    expect(new Set(shares).size).toBeGreaterThan(1);
  });

  it.each([1, COUNT / 2, 2 * COUNT - 1])(
    'is read no further once pause %i ends it',
    async (most) => {
      const { shares, pace } = createPace(most);
      await expect(readImport(text, NOW, pace)).rejects.toBe(stopped);
      expect(shares).toHaveLength(most);
    },
  );
});

/** What is one thing, but may fill the file. */
const LARGE = {
  'a record of RIS': `TY  - JOUR\nUR  - arxiv.org/abs/${ids[0]}\nAB  - A\n${'B\n'.repeat(COUNT * 1000)}ER  - `,
  'a remark in BibTeX with entries in it': `@comment{${FILES['BibTeX in one line']}}\n@misc{a, eprint={${ids[0]}}}`,
  'a long remark in BibTeX': `@comment{${'a remark '.repeat(COUNT * 12_000)}}\n@misc{a, eprint={${ids[0]}}}`,
} as const;

it.each(Object.entries(LARGE))('%s is read with pauses within it', async (_, text) => {
  const { shares, pace } = createPace();
  const reading = await readImport(text, NOW, pace);
  expect(reading.ok && reading.content.papers.map(({ id }) => id)).toEqual([ids[0]]);
  expect(shares.length).toBeGreaterThan(COUNT);
});

it('of BibTeX nothing is parsed once the reading is ended', async () => {
  // What could be an abbreviation is looked for first.
  await expect(readImport(FILES.BibTeX, NOW, createPace(COUNT + 20).pace)).rejects.toBe(stopped);
  expect(parsed.times).toBeGreaterThan(5);
  expect(parsed.times).toBeLessThan(20);
});

it.each(['merge', 'replace'] as const)(
  'what to %s is worked out the same with pauses, and can be ended',
  async (mode) => {
    const stored = range(50, 200).map((n) =>
      kept(savedPaper({ version: 2 }), `2409.${10_000 + n}`),
    );
    const content = other(...ids.map((id) => state({ id })));
    const plan = (most?: number) => {
      const { shares, pace } = createPace(most);
      return { shares, done: walk(planInSteps(stored, content, mode, NOW), pace) };
    };
    const whole = plan();
    expect(await whole.done).toEqual(planPapers(stored, content, mode, NOW));
    expect(whole.shares).toHaveLength(COUNT + (mode === 'replace' ? stored.length : 0));
    expect(whole.shares).toEqual(whole.shares.toSorted((a, b) => a - b));
    const part = plan(10);
    await expect(part.done).rejects.toBe(stopped);
    expect(part.shares).toHaveLength(10);
  },
);
