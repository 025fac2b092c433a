import { describe, expect, it } from 'vitest';

import { PAPER_STATES } from '../../../utils/query/query.ts';
import { ask } from './ask.ts';

describe('figures, dates and states', () => {
  it.each([
    ['upvotes:>20', [21, 22]],
    ['upvotes:>=21', [21, 22]],
    ['upvotes:<19', [18]],
    ['upvotes:<=19', [18, 19]],
    ['upvotes:20', [20]],
    ['upvotes:=20', [20]],
    ['upvotes:19..21', [19, 20, 21]],
    ['upvotes:20..*', [20, 21, 22]],
    ['upvotes:*..20', [18, 19, 20]],
    ['upvotes:≥21', [21, 22]],
    ['upvotes:≤19', [18, 19]],
    ['upvotes>20', [21, 22]],
    ['Upvotes>=21', [21, 22]],
    ['-upvotes<19', [19, 20, 21, 22]],
    ['upvotes=20', [20]],
    ['upvotes≥21', [21, 22]],
    ['-upvotes:>18', [18]],
  ])('%s takes %j', (query, taken) => {
    expect([18, 19, 20, 21, 22].filter((upvotes) => ask(query, { upvotes }))).toEqual(taken);
  });

  it('knows comments from stars, and nothing of what a paper does not say', () => {
    expect(ask('comments:>0 -stars:>0', { comments: 1, stars: 0 })).toBe(true);
    expect(ask('comments:0', { comments: 0 })).toBe(true);
    expect(ask('comments:0', {})).toBe(false);
    expect(ask('-comments:0', {})).toBe(true);
    expect(ask('date:>2000', {})).toBe(false);
    expect(ask('is:saved', {})).toBe(false);
  });

  const DAYS = ['2025-12-31', '2026-05-31', '2026-06-01', '2026-06-02T23:59:00.000Z', '2026-07-01'];

  it.each([
    ['date:>2026-06-01', '...xx'],
    ['date:>=2026-06-01', '..xxx'],
    ['date:<2026-06-01', 'xx...'],
    ['date:<=2026-06-01', 'xxx..'],
    ['date:2026-06-02', '...x.'],
    ['date:2026-06', '..xx.'],
    ['date:>2026-06', '....x'],
    ['date:<=2026-06', 'xxxx.'],
    ['date:2026', '.xxxx'],
    ['date:<2026', 'x....'],
    ['date:2025..2026-05', 'xx...'],
    ['date:2026-06..*', '..xxx'],
    ['date:*..2026-05', 'xx...'],
    ['date:2026-05-31..2026-06', '.xxx.'],
  ])('%s takes %s of the days', (query, taken) => {
    expect(DAYS.map((date) => (ask(query, { date }) ? 'x' : '.')).join('')).toBe(taken);
  });

  it.each(PAPER_STATES)('asks whether the paper is %s', (state) => {
    expect(
      PAPER_STATES.filter((other) => ask(`is:${other}`, { is: (is) => is === state })),
    ).toEqual([state]);
  });
});
