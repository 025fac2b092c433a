import { expect, it } from 'vitest';

import type { RecentView } from '../../../components/popup/SavedPanel.tsx';
import { SavedPanel } from '../../../components/popup/SavedPanel.tsx';
import { savedPaper } from '../library/saved-paper.ts';
import { click, find, show, text, texts } from '../render.tsx';

const showPanel = (recent: RecentView, onRetry = () => {}) =>
  show(<SavedPanel recent={recent} libraryUrl="/library.html" onRetry={onRetry} />);

it('links the papers saved last and the library', async () => {
  const root = await showPanel({
    total: 10_000,
    unreadable: 0,
    papers: [savedPaper({ title: 'About <think>' }), savedPaper({ id: '2608.00002' })],
  });
  expect(texts(root, '[data-paper] a')[0]).toBe('About <think>');
  expect(find(root, '[data-paper] a').getAttribute('href')).toBe(
    'https://huggingface.co/papers/2608.00001',
  );
  expect(text(root, '[data-action=library]')).toBe('The library (10000 papers)');
});

it.each([
  ['asking', 'Reading…'],
  [{ total: 0, unreadable: 0, papers: [] }, 'Nothing saved yet.'],
  [{ total: 3, unreadable: 2, papers: [savedPaper()] }, '2 saved records could not be read.'],
] as const)('says how it stands (%#)', async (recent, said) => {
  const root = await showPanel(recent);
  expect(root.textContent).toContain(said);
  expect(root.querySelector('[data-action=library]')).not.toBeNull();
});

it('tries again when the library could not be read', async () => {
  let tries = 0;
  const root = await showPanel('failed', () => (tries += 1));
  expect(text(root, '[role=alert]')).toContain('could not be read');
  await click(root, '[role=alert] button');
  expect(tries).toBe(1);
});
