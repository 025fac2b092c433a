import { describe, expect, it } from 'vitest';

import { listDays, tallyTechniques } from '../../../utils/facets/tally.ts';
import { createFacts } from './papers.ts';

describe('tallyTechniques', () => {
  it('counts the papers of each technique, most first', () => {
    const one = createFacts({ title: 'One', techniques: ['agents', 'peft'] });
    const two = createFacts({ title: 'Two', techniques: ['peft'] });
    expect(tallyTechniques([one, two, createFacts()])).toEqual([
      { id: 'peft', papers: [one, two] },
      { id: 'agents', papers: [one] },
    ]);
    expect(tallyTechniques([])).toEqual([]);
  });
});

const days = (...dates: readonly (string | undefined)[]) =>
  listDays(dates.map((date) => createFacts(date === undefined ? {} : { submittedAt: date })));

describe('listDays', () => {
  it.each([
    [
      ['2026-08-05', '2026-08-03T23:59:00.000Z'],
      ['2026-08-03', '2026-08-04', '2026-08-05'],
    ],
    [
      ['2026-07-31', '2026-08-01'],
      ['2026-07-31', '2026-08-01'],
    ],
    [['2026-08-03', '2026-08-03'], []],
    [['2026-08-03', undefined, '2026-08-05'], []],
    [['2025-08-03', '2026-08-05'], []],
    [['nonsense', '2026-08-05'], []],
    [[], []],
  ])('of %j: %j', (dates, listed) => {
    expect(days(...dates)).toEqual(listed);
  });
});
