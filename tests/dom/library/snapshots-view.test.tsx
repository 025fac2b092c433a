import { expect, it } from 'vitest';

import type { SnapshotNote } from '../../../utils/library/snapshots.ts';
import { click, text, texts } from '../render.tsx';
import { showPage } from './show-page.tsx';

it('restores a snapshot after a look at what that does', async () => {
  const at = '2026-11-02T08:00:00.000Z';
  const note: SnapshotNote = { version: 1, at, reason: 'daily', papers: 3, bytes: 100 };
  const { root, called } = await showPage({}, {}, { notes: [note] });
  await click(root, '[data-place=snapshots]');
  await expect.poll(() => root.querySelector('[data-snapshot]')).not.toBeNull();
  await expect.poll(() => text(root, '[data-kept=false]')).toContain('2.5 MB of the 1 GB');
  await click(root, '[data-action=preview]');
  await expect
    .poll(() => texts(root, '.preview summary'))
    .toEqual(['30 papers come back', '1 paper goes to the bin']);
  expect(texts(root, '.preview details li')).toEqual(['One', 'Two', 'and 28 more', 'Three']);
  expect(text(root, '[data-count=documents]')).toBe('Also as they were then: Filters');
  expect(text(root, '.preview .counts')).toContain('could not be read: Settings');
  await click(root, '[data-action=export-stored]');
  await click(root, '[data-action=rewind]');
  await click(root, '[data-action=preview]');
  await expect.poll(() => root.querySelector('[data-action=rewind-papers]')).not.toBeNull();
  await click(root, '[data-action=rewind-papers]');
  expect(called).toEqual([
    ['export', ['settings']],
    ['rewind', at, 'all'],
    ['rewind', at, 'papers'],
  ]);
});
