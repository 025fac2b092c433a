import { expect, it } from 'vitest';

import { findMonth, findWeek } from '../../site/dates.ts';

it.each([
  ['2026-08-03', '2026-W32'],
  ['2026-08-09', '2026-W32'],
  ['2026-01-01', '2026-W01'],
  ['2024-12-30', '2025-W01'],
  ['2023-01-01', '2022-W52'],
  ['2020-12-31', '2020-W53'],
])('%s is in week %s', (date, week) => {
  expect(findWeek(date)).toBe(week);
});

it('finds the month of a day', () => {
  expect(findMonth('2026-08-05')).toBe('2026-08');
});
