import { signal } from '@preact/signals';
import { expect, it } from 'vitest';

import { SettingsPanel } from '../../../components/popup/SettingsPanel.tsx';
import { DEFAULT_SETTINGS, patchSettings } from '../../../utils/settings/settings.ts';
import type { SettingsDocument } from '../../../utils/settings/settings.ts';
import { choose, click, findField, show, text, texts } from '../render.tsx';

/** A document that changes as the background changes it. */
function createSettings(stored: SettingsDocument, refuses: boolean) {
  const settings = signal<SettingsDocument>(stored);
  async function change(next: () => SettingsDocument) {
    await Promise.resolve();
    if (refuses) throw new Error('unreadable-settings');
    settings.value = next();
  }
  const actions = {
    patch: (patch: unknown) => change(() => patchSettings(settings.peek(), patch)),
    reset: () => change(() => DEFAULT_SETTINGS),
  };
  return { settings, actions };
}

async function showPanel({ refuses = false, stored = DEFAULT_SETTINGS } = {}) {
  const { settings, actions } = createSettings(stored, refuses);
  const Panel = () => <SettingsPanel settings={settings.value} actions={actions} />;
  return { root: await show(<Panel />), settings };
}

const box = (root: HTMLElement, label: string) =>
  [...root.querySelectorAll('label')]
    .find((element) => element.textContent === label)
    ?.querySelector('input');

it('sets the badges per card', async () => {
  const { root, settings } = await showPanel();
  expect(texts(root, '[aria-label="Badges per card"] option')).toEqual(['1', '2', '3', '4', '5']);
  await choose(root, 'select', '5');
  expect(settings.value.badgesPerCard).toBe(5);
});

it('sets how seen papers show', async () => {
  const { root, settings } = await showPanel();
  const choice = '[aria-label="Papers seen before"]';
  expect(texts(root, `${choice} option`)).toEqual([
    'Marked',
    'Dimmed',
    'Hidden',
    'Left as they are',
  ]);
  await choose(root, choice, 'dim');
  expect(settings.value.seen).toBe('dim');
  expect(findField(root, choice).value).toBe('dim');
});

it('hides a group of techniques and shows it again', async () => {
  const { root, settings } = await showPanel();
  expect(box(root, 'Kind of contribution')?.checked).toBe(true);
  box(root, 'Kind of contribution')?.setAttribute('id', 'group');
  await click(root, '#group');
  expect(settings.value.hiddenGroups).toEqual(['contribution']);
  expect(box(root, 'Kind of contribution')?.checked).toBe(false);
  await click(root, '#group');
  expect(settings.value.hiddenGroups).toEqual([]);
});

it('switches the strip off on a kind of page', async () => {
  const { root, settings } = await showPanel();
  box(root, 'Search results')?.setAttribute('id', 'kind');
  await click(root, '#kind');
  expect(settings.value.offPages).toEqual(['search']);
});

it('asks before it resets', async () => {
  const { root, settings } = await showPanel({
    stored: { ...DEFAULT_SETTINGS, badgesPerCard: 1 },
  });
  await click(root, '[data-action=reset]');
  expect(settings.value.badgesPerCard).toBe(1);
  await click(root, '.notice .button:not(.primary)');
  expect([settings.value.badgesPerCard, root.querySelector('.notice')]).toEqual([1, null]);
  await click(root, '[data-action=reset]');
  await click(root, '[data-action=confirm]');
  expect(settings.value).toEqual(DEFAULT_SETTINGS);
  expect(root.querySelector('.notice')).toBeNull();
});

it('shows what is stored, and says so, when a change is refused', async () => {
  const { root } = await showPanel({ refuses: true });
  await choose(root, 'select', '5');
  expect(findField(root, 'select').value).toBe('3');
  expect(text(root, '[role=alert]')).toContain('kept as it is');
  box(root, 'Search results')?.setAttribute('id', 'kind');
  await click(root, '#kind');
  expect(box(root, 'Search results')?.checked).toBe(true);
});
