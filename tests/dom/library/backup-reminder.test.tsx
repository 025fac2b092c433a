import { expect, it } from 'vitest';

import { BackupReminder } from '../../../components/library/BackupReminder.tsx';
import { click, show, text } from '../render.tsx';

it('says when the last backup was, and is done or put off', async () => {
  const called: unknown[] = [];
  const root = await show(
    <BackupReminder
      lastAt="2026-08-03T10:00:00.000Z"
      actions={{
        backUp: () => Promise.resolve(void called.push('backUp')),
        putOffBackup: () => Promise.resolve(void called.push('putOff')),
      }}
      onSchedule={() => called.push('schedule')}
    />,
  );
  expect(text(root, '[data-reminder]')).toContain(
    'The last backup of your library is of Aug 3, 2026',
  );
  await click(root, '[data-action=back-up]');
  await click(root, '[data-action=put-off]');
  await click(root, '[data-action=to-schedule]');
  expect(called).toEqual(['backUp', 'putOff', 'schedule']);
});

it('says that there is no backup yet, and that one failed', async () => {
  const root = await show(
    <BackupReminder
      lastAt={undefined}
      actions={{
        backUp: () => Promise.reject(new Error('no')),
        putOffBackup: () => Promise.resolve(),
      }}
      onSchedule={() => undefined}
    />,
  );
  expect(text(root, '[data-reminder]')).toContain('There is no backup of your library yet.');
  await click(root, '[data-action=back-up]');
  expect(text(root, '[role=alert]')).toContain('Not done');
});

it('says that the file is too large to come back, and stays', async () => {
  const root = await show(
    <BackupReminder
      lastAt={undefined}
      actions={{
        backUp: () => Promise.reject(new Error('backup-too-large')),
        putOffBackup: () => Promise.resolve(),
      }}
      onSchedule={() => undefined}
    />,
  );
  await click(root, '[data-action=back-up]');
  expect(text(root, '[role=alert]')).toContain('larger than the 50 MB that Gloss takes in');
});
