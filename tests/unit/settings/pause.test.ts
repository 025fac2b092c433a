import { expect, it } from 'vitest';

import { NO_PAUSE, pauseFrom, pauseLeft } from '../../../utils/settings/pause.ts';

const HOUR = 3_600_000;
const NOW = Date.parse('2026-08-01T12:00:00Z');

it('lasts an hour, and no longer by a clock that was set back', () => {
  const pause = pauseFrom(NOW);
  expect(pause).toEqual({ pausedUntil: '2026-08-01T13:00:00.000Z' });
  expect(pauseLeft(pause, NOW)).toBe(HOUR);
  expect(pauseLeft(pause, NOW + HOUR - 1)).toBe(1);
  expect(pauseLeft(pause, NOW + HOUR)).toBe(0);
  expect(pauseLeft(pause, NOW - 1)).toBe(0);
  expect(pauseLeft(NO_PAUSE, NOW)).toBe(0);
});
