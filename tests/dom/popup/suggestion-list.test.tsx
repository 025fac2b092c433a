import { expect, it } from 'vitest';

import { click, text, texts } from '../render.tsx';
import { showPanel } from './show-follows.tsx';

it('suggests follows with the reason, and follows none that was not asked for', async () => {
  const { root, document } = await showPanel([], { suggests: true });
  expect(texts(root, '[data-suggestion] .quiet')).toEqual([
    '4 of your 23 saved papers are by this author.',
    '9 of your 23 saved papers are about it; of all papers 2%.',
  ]);
  expect(document.value.follows).toEqual([]);
  await click(root, '[data-suggestion=author] [data-action=follow]');
  expect(document.value.follows.map(({ value }) => value)).toEqual(['Ada Lovelace']);
  expect(texts(root, '[data-suggestion] .query-text')).toEqual(['Tuning']);
});

it('remembers what is declined, and takes it back', async () => {
  const { root, document } = await showPanel([], { suggests: true });
  await click(root, '[data-suggestion=technique] [data-action=decline]');
  expect(document.value.declined).toEqual([{ kind: 'technique', value: 'peft' }]);
  expect(text(root, '.undo')).toContain('Suggested no more: Tuning');
  await click(root, '[data-action=undo]');
  expect(document.value.declined).toEqual([]);
  expect(texts(root, '[data-suggestion] .query-text')).toEqual(['Ada Lovelace', 'Tuning']);
});
