import { expect, it } from 'vitest';

import { localDay, writeDay } from '../../utils/day.ts';

it.each(['2026-08-17', '2026-01-01', '2026-12-31', '2028-02-29'])(
  '%s is one day from midnight to midnight, where the user is',
  (date) => {
    const day = localDay(new Date(`${date}T00:00:00`));
    expect(writeDay(day)).toBe(date);
    expect(localDay(new Date(`${date}T23:59:59.999`))).toBe(day);
    expect(localDay(new Date(new Date(`${date}T00:00:00`).getTime() - 1))).toBe(day - 1);
  },
);
