import { expect, it } from 'vitest';

import type { UnreadableDocument } from '../../../components/popup/UnreadableNotice.tsx';
import { UnreadableNotice } from '../../../components/popup/UnreadableNotice.tsx';
import { click, show, text } from '../render.tsx';

async function showNotice(documents: readonly UnreadableDocument[]) {
  const called: string[] = [];
  const note = (what: string) => (name: string) => Promise.resolve(void called.push(what, name));
  const actions = { export: note('export'), startAnew: note('start anew') };
  return { root: await show(<UnreadableNotice documents={documents} actions={actions} />), called };
}

it('says nothing where all could be read', async () => {
  expect((await showNotice([])).root.textContent).toBe('');
});

it('tells which documents could not be read, and that they are kept', async () => {
  const { root } = await showNotice([
    { name: 'filters', reason: 'damaged' },
    { name: 'settings', reason: 'damaged' },
  ]);
  expect(root.textContent).toContain('Your filters could not be read');
  expect(root.textContent).toContain('Your settings could not be read');
  expect(root.textContent).not.toContain('Your follows');
  expect(text(root, '[data-unreadable=filters]')).toContain('kept untouched');
});

it('saves a damaged one as a file, and gives it up once that is confirmed', async () => {
  const { root, called } = await showNotice([{ name: 'follows', reason: 'damaged' }]);
  await click(root, '[data-action=export-stored]');
  await click(root, '[data-action=start-anew]');
  expect(called).toEqual(['export', 'follows']);
  await click(root, '[data-action=confirm]');
  expect(called).toEqual(['export', 'follows', 'start anew', 'follows']);
});

it('saves one of a newer version as a file, too, and offers nothing else', async () => {
  const { root, called } = await showNotice([{ name: 'techniques', reason: 'newer-version' }]);
  expect(root.textContent).toContain('newer version');
  await click(root, '[data-action=export-stored]');
  expect(called).toEqual(['export', 'techniques']);
  expect(root.querySelectorAll('button')).toHaveLength(1);
});
