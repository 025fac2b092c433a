import { expect, it } from 'vitest';

import { isBackupDue, readBackupLog } from '../../../utils/interchange/backup-log.ts';

const NOW = new Date('2026-11-26T12:00:00Z');
const OLD = '2026-10-20T00:00:00.000Z';
const FRESH = '2026-11-10T00:00:00.000Z';

it.each([
  ['a month after the first paper', {}, OLD, true],
  ['not before', {}, FRESH, false],
  ['not without papers', {}, undefined, false],
  ['a month after the last backup', { saved: OLD }, OLD, true],
  ['not before', { saved: FRESH }, OLD, false],
  ['not again for a month', { saved: OLD, putOff: FRESH }, OLD, false],
])('reminds %s', (_, log, first, isDue) => {
  expect(isBackupDue({ version: 1, ...log }, first, NOW)).toBe(isDue);
});

it('reads what is stored, and no newer version', () => {
  expect(readBackupLog(undefined)).toEqual({ status: 'ok', value: { version: 1 } });
  expect(readBackupLog({ version: 1, saved: OLD, putOff: 'soon' })).toEqual({
    status: 'ok',
    value: { version: 1, saved: OLD },
  });
  expect(readBackupLog({ version: 2 }).status).toBe('unreadable');
});
