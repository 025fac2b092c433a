import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { localDay } from '../../../utils/day.ts';
import { findNeedless, needsDaily } from '../../../utils/library/snapshots.ts';
import type { SnapshotNote } from '../../../utils/library/snapshots.ts';

const before = process.env['TZ'];

/** In August 2026, whose third is a Monday. */
const local = (day: number, hour: number) => new Date(2026, 7, day, hour);
const note = (time: Date): SnapshotNote => ({
  version: 1,
  at: time.toISOString(),
  reason: 'daily',
  papers: 3,
  bytes: 100,
});

describe.each(['America/Los_Angeles', 'Asia/Shanghai'])(
  'days and weeks of a user in %s',
  (zone) => {
    beforeAll(() => void (process.env['TZ'] = zone));
    afterAll(() => {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    });

    it.each([1, 22])('end at their own midnight, with a snapshot of %i o’clock', (hour) => {
      const notes = [note(local(3, hour))];
      expect(needsDaily(notes, localDay(local(3, 23)))).toBe(false);
      expect(needsDaily(notes, localDay(local(4, 0)))).toBe(true);
      expect(needsDaily(notes, localDay(local(2, 23)))).toBe(true);
    });

    it('begin with their own Monday', () => {
      const times = [3, 4, 5, 6, 7, 8, 9].flatMap((day) => [local(day, 1), local(day, 23)]);
      const week = times.map(note);
      // What is kept by the day is of this week, which needs no other.
      expect(findNeedless(week)).toEqual(week.slice(0, 7));
    });
  },
);
