import { expect, it } from 'vitest';

import { BackupProblem } from '../../../components/library/BackupProblem.tsx';
import { BackupSchedule } from '../../../components/library/BackupSchedule.tsx';
import type { BackupState } from '../../../components/library/library-view.ts';
import { click, show, text, texts } from '../render.tsx';

const OFF: BackupState = { isAllowed: false, isRunning: false };
const FAILED = '2026-08-03T10:00:00.000Z';

function actions(answer: () => Promise<void> = () => Promise.resolve()) {
  const called: unknown[] = [];
  return {
    called,
    scheduleBackup(schedule: string) {
      called.push(schedule);
      return answer();
    },
    retryBackup() {
      called.push('retry');
      return answer();
    },
  };
}

it('offers how often, and says that the browser will ask', async () => {
  const given = actions();
  const root = await show(<BackupSchedule backup={OFF} actions={given} />);
  expect(texts(root, '[data-schedule]')).toEqual(['Off', 'Every day', 'Every week', 'Every month']);
  expect(text(root, '[aria-pressed=true]')).toBe('Off');
  expect(text(root, '[role=status]')).toContain('The browser will ask');
  await click(root, '[data-schedule=week]');
  expect(given.called).toEqual(['week']);
});

it('says that it was refused, and stays off', async () => {
  const refusing = actions(() => Promise.reject(new Error('may-not-save')));
  const root = await show(<BackupSchedule backup={OFF} actions={refusing} />);
  await click(root, '[data-schedule=day]');
  expect(text(root, '[role=alert]')).toContain('was not allowed to let Gloss save files');
  expect(text(root, '[aria-pressed=true]')).toBe('Off');
});

it.each<[string, Partial<BackupState>]>([
  ['None is whole yet.', { schedule: 'day', isAllowed: true }],
  ['Being written…', { schedule: 'day', isAllowed: true, isRunning: true }],
  ['The last is of Aug 3, 2026', { schedule: 'month', isAllowed: true, written: FAILED }],
])('says “%s”', async (said, changed) => {
  const backup = { ...OFF, ...changed };
  const root = await show(<BackupSchedule backup={backup} actions={actions()} />);
  expect(text(root, '[role=status]')).toContain(said);
});

it('tells of a failure, with another try', async () => {
  const given = actions();
  const backup: BackupState = { ...OFF, schedule: 'day', isAllowed: true, failed: FAILED };
  const root = await show(<BackupProblem backup={backup} actions={given} />);
  expect(text(root, '[data-backup-problem=failed]')).toContain('The backup of Aug 3, 2026');
  await click(root, '[data-action=retry-backup]');
  await click(root, '[data-action=stop-backup]');
  expect(given.called).toEqual(['retry', 'off']);
});

it('tells that a file would have been too large', async () => {
  const backup: BackupState = { ...OFF, schedule: 'day', isAllowed: true, failed: FAILED };
  const root = await show(
    <BackupProblem backup={{ ...backup, isTooLarge: true }} actions={actions()} />,
  );
  expect(text(root, '[data-backup-problem=failed]')).toContain('larger than the 50 MB');
});

it('tells that it may no longer save files, and asks again', async () => {
  const given = actions(() => Promise.reject(new Error('may-not-save')));
  const root = await show(<BackupProblem backup={{ ...OFF, schedule: 'week' }} actions={given} />);
  expect(text(root, '[data-backup-problem=refused]')).toContain('may no longer save files');
  await click(root, '[data-action=allow-backup]');
  expect(given.called).toEqual(['week']);
  expect(text(root, '.problem')).toContain('was not allowed');
});

it('is silent while all is well', async () => {
  for (const backup of [OFF, { ...OFF, schedule: 'day', isAllowed: true } as const]) {
    const root = await show(<BackupProblem backup={backup} actions={actions()} />);
    expect(root.querySelector('[data-backup-problem]')).toBeNull();
  }
});
