import { expect, it } from 'vitest';

import type { Follow } from '../../../utils/follows/follows.ts';
import { click, find, text, texts, write } from '../render.tsx';
import { since, showPanel } from './show-follows.tsx';

const reasoning: Follow = { kind: 'technique', value: 'reasoning', label: 'Reasoning', since };
const nvidia: Follow = { kind: 'organization', value: 'nvidia', label: 'NVIDIA', since };
const broken: Follow = { kind: 'keyword', value: '"agents', label: '"agents', since };

it('removes a follow, and brings it back as it was', async () => {
  const { root, document } = await showPanel([reasoning, nvidia]);
  await click(root, '[data-follow=technique] [data-action=remove]');
  expect(document.value.follows).toEqual([nvidia]);
  expect(text(root, '.undo')).toContain('No longer followed: Reasoning');
  await click(root, '[data-action=undo]');
  expect(document.value.follows).toEqual([reasoning, nvidia]);
  expect(root.querySelector('.undo')).toBeNull();
});

it('brings follows back where they were, whatever else was taken out', async () => {
  const all = ['a', 'b', 'c', 'd'].map((value): Follow => ({
    kind: 'organization',
    value,
    label: value,
    since,
  }));
  const { root, document } = await showPanel([all[0]!, reasoning, ...all.slice(1)]);
  const before = document.value.follows;
  for (const label of ['c', 'b', 'a']) {
    await click(root, `[aria-label$=" ${label}"]`);
  }
  expect(texts(root, '[data-follow=organization], .undo > [role=status]')).toEqual([
    'No longer followed: a',
    'No longer followed: b',
    'No longer followed: c',
    'd Remove',
  ]);
  for (const at of [2, 1, 3]) {
    await click(root, `section:last-of-type li:nth-child(${at}) [data-action=undo]`);
  }
  expect(document.value.follows).toEqual(before);
});

it('offers to bring back only what is not followed again, and once', async () => {
  const gan: Follow = { kind: 'keyword', value: 'gan', label: 'gan', since };
  const { root } = await showPanel([gan]);
  await click(root, '[data-follow] [data-action=remove]');
  await write(root, '.editor input', 'gan');
  await click(root, '[type=submit]');
  expect(texts(root, '.undo')).toEqual([]);
  await click(root, '[data-follow] [data-action=remove]');
  expect(texts(root, '.undo > [role=status]')).toEqual(['No longer followed: gan']);
  await click(root, '[data-action=undo]');
  expect(texts(root, '.query-text, .undo')).toEqual(['gan']);
});

it('brings a keyword back that was changed, in its place', async () => {
  const gan: Follow = { kind: 'keyword', value: 'gan', label: 'gan', since };
  const { root, document } = await showPanel([gan, nvidia]);
  const change = async (value: string) => {
    await click(root, '[data-action=edit]');
    await write(root, '[data-follow] input', value);
    await click(root, '[data-follow] [type=submit]');
  };
  const told = () => texts(root, '.undo > [role=status]');
  await change('vae');
  expect(told()).toEqual(['Changed: gan']);
  expect(root.ownerDocument.activeElement).toBe(find(root, '[data-action=undo]'));
  await change('diffusion');
  expect(told()).toEqual(['Changed: vae']);
  await click(root, '[data-action=undo]');
  expect(document.value.follows).toEqual([{ ...gan, value: 'vae', label: 'vae' }, nvidia]);
  await click(root, '[data-action=undo]');
  expect(document.value.follows).toEqual([gan, nvidia]);
  expect(told()).toEqual([]);
});

it('offers no way back to a keyword that could not be read, or to one of the same meaning', async () => {
  const { root } = await showPanel([broken]);
  for (const value of ['agents', ' AGENTS']) {
    await click(root, '[data-action=edit]');
    await write(root, '[data-follow] input', value);
    await click(root, '[data-follow] [type=submit]');
    expect(root.querySelector('.undo')).toBeNull();
  }
});
