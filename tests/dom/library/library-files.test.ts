import { describe, expect, it } from 'vitest';

import { readSlices } from '../../../entrypoints/library/read-slices.ts';
import type { FindPapers } from '../../../entrypoints/library/read-slices.ts';
import { hasTechnique, toggleTechnique } from '../../../entrypoints/library/technique-term.ts';
import type { SavedPaper } from '../../../utils/library/saved-paper.ts';
import { savedPaper } from './saved-paper.ts';

const somePapers = (count: number): readonly SavedPaper[] =>
  Array.from({ length: count }, (_, index) =>
    savedPaper({ id: `2608.${String(10_000 + index)}`, title: `Paper ${index}` }),
  );

/** A library that may change with every question. */
function findIn(states: readonly (readonly SavedPaper[])[], asked: number[] = []): FindPapers {
  return (_, offset, limit) => {
    const papers = states[Math.min(asked.length, states.length - 1)] ?? [];
    asked.push(limit);
    return Promise.resolve({
      total: papers.length,
      unreadable: 1,
      papers: papers.slice(offset, offset + limit),
    });
  };
}

describe('readSlices', () => {
  it('reads everything, at most 1000 papers at once', async () => {
    const papers = somePapers(2500);
    const asked: number[] = [];
    const read = await readSlices(findIn([papers], asked), '', Number.POSITIVE_INFINITY);
    expect(read.papers).toEqual(papers);
    expect(read.unreadable).toBe(3);
    expect(asked).toEqual([1000, 1000, 1000]);
  });

  it('reads no more than asked for', async () => {
    const asked: number[] = [];
    const read = await readSlices(findIn([somePapers(2500)], asked), '', 1050);
    expect([read.papers.length, read.total, asked]).toEqual([1050, 2500, [1000, 50]]);
  });

  it('counts the unreadable records of a search once', async () => {
    expect((await readSlices(findIn([somePapers(1500)]), 'gan', 1500)).unreadable).toBe(1);
  });

  it('begins anew when the library changes meanwhile', async () => {
    const before = somePapers(1500);
    const after = [savedPaper({ id: '2609.00001' }), ...before];
    const read = await readSlices(findIn([before, after]), '', Number.POSITIVE_INFINITY);
    expect(read.papers).toEqual(after);
  });
});

it.each([
  ['', 'technique:reasoning'],
  ['gan', 'gan technique:reasoning'],
  ['gan technique:reasoning video', 'gan video'],
  ['technique:reasoning', ''],
  ['-technique:reasoning', '-technique:reasoning technique:reasoning'],
])('puts a technique into the query %j or takes it out', (query, toggled) => {
  expect(toggleTechnique(query, 'reasoning')).toBe(toggled);
  expect(hasTechnique(toggled, 'reasoning')).toBe(!hasTechnique(query, 'reasoning'));
});
