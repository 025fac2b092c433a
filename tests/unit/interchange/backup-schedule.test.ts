import { expect, it } from 'vitest';

import { readBackupLog } from '../../../utils/interchange/backup-log.ts';
import type { BackupLog } from '../../../utils/interchange/backup-log.ts';
import {
  isScheduledDue,
  nameBackup,
  withOutcome,
  withRunning,
  withSchedule,
} from '../../../utils/interchange/backup-schedule.ts';

/** Local times, as days are the user's. */
const at = (day: number, hour: number, minute = 0) =>
  new Date(2026, 10, day, hour, minute).toISOString();
const NOW = new Date(2026, 10, 26, 9);

it.each<[string, Partial<BackupLog>, boolean]>([
  ['nothing without a schedule', {}, false],
  ['nothing without one, however old the last file', { written: at(1, 0) }, false],
  ['the first file at once', { schedule: 'month' }, true],
  ['one a day: yesterday’s is old', { schedule: 'day', written: at(25, 23) }, true],
  ['one a day: today’s is not', { schedule: 'day', written: at(26, 0) }, false],
  ['one a week, not on the sixth day', { schedule: 'week', written: at(20, 0) }, false],
  ['one a week, on the seventh', { schedule: 'week', written: at(19, 23) }, true],
  ['one in 30 days', { schedule: 'month', written: at(-4, 12) }, true],
  ['one in 30 days, and not sooner', { schedule: 'month', written: at(-3, 12) }, false],
  ['nothing new within an hour of a failure', { schedule: 'day', failed: at(26, 8, 30) }, false],
  ['another try after an hour', { schedule: 'day', failed: at(26, 8) }, true],
  ['one where the clock was wrong', { schedule: 'day', written: at(28, 0) }, true],
  ['one where it was wrong in failing', { schedule: 'day', failed: at(28, 0) }, true],
  ['one, whatever is saved by hand', { schedule: 'day', saved: at(26, 8) }, true],
])('asks for %s', (_, log, isDue) => {
  expect(isScheduledDue({ version: 1, ...log }, NOW)).toBe(isDue);
});

const RUNNING = { download: 7, at: at(26, 9) };

it('remembers the last file that is whole, and only that', () => {
  const before: BackupLog = { version: 1, schedule: 'week', written: at(1, 9), putOff: at(1, 9) };
  const running = withRunning(before, RUNNING);
  expect(withOutcome(running, 'failed', RUNNING.at)).toEqual({ ...before, failed: RUNNING.at });
  const tooLarge = withOutcome(running, 'too-large', RUNNING.at);
  expect(tooLarge).toEqual({ ...before, failed: RUNNING.at, isTooLarge: true });
  expect(withOutcome(tooLarge, 'failed', at(27, 9))).toEqual({ ...before, failed: at(27, 9) });
  expect(withSchedule(tooLarge, 'week')).toEqual(before);
  expect(withOutcome(running, 'unknown', RUNNING.at)).toEqual(before);
  const failed = withRunning({ ...before, failed: at(25, 9) }, RUNNING);
  expect(withOutcome(failed, 'complete', RUNNING.at)).toEqual({ ...before, written: RUNNING.at });
});

it('forgets a failure with the schedule that it was of', () => {
  const log: BackupLog = { version: 1, schedule: 'day', written: at(1, 9), failed: at(2, 9) };
  expect(withSchedule(log, undefined)).toEqual({ version: 1, written: at(1, 9) });
  expect(withSchedule(log, 'week')).toEqual({
    version: 1,
    schedule: 'week',
    written: at(1, 9),
  });
});

it('is stored, and damaged parts of it are left out', () => {
  const log: BackupLog = {
    version: 1,
    schedule: 'day',
    written: at(1, 9),
    failed: at(2, 9),
    isTooLarge: true,
    running: RUNNING,
  };
  expect(readBackupLog(log)).toEqual({ status: 'ok', value: log });
  for (const running of [7, { download: '7', at: at(1, 9) }, { download: 7 }, null])
    expect(readBackupLog({ version: 1, schedule: 'hour', written: 7, running })).toEqual({
      status: 'ok',
      value: { version: 1 },
    });
});

it('names files by the user’s day, and compresses large ones', () => {
  // Late in the evening, as early in the morning, it is another day somewhere else.
  const now = new Date(2026, 10, 26, 23, 59);
  expect(nameBackup(4_000_000, now)).toEqual({
    name: 'Gloss/gloss-backup-2026-11-26.json',
    isCompressed: false,
  });
  expect(nameBackup(4_000_001, now)).toEqual({
    name: 'Gloss/gloss-backup-2026-11-26.json.gz',
    isCompressed: true,
  });
});
