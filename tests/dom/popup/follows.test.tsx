import { signal } from '@preact/signals';
import { expect, it } from 'vitest';

import type { FollowActions } from '../../../components/popup/FollowsPanel.tsx';
import { FollowsPanel } from '../../../components/popup/FollowsPanel.tsx';
import { addFollow, removeFollow } from '../../../utils/follows/change-follows.ts';
import { EMPTY_FOLLOWS } from '../../../utils/follows/follows.ts';
import type { Follow, FollowsDocument } from '../../../utils/follows/follows.ts';
import { choose, click, findField, show, text, texts, write } from '../render.tsx';

const since = '2026-11-01T00:00:00.000Z';
const reasoning: Follow = { kind: 'technique', value: 'reasoning', label: 'Reasoning', since };
const nvidia: Follow = { kind: 'organization', value: 'nvidia', label: 'NVIDIA', since };
const broken: Follow = { kind: 'keyword', value: '"agents', label: '"agents', since };

/** A document that changes as the background changes it. */
function createFollows(follows: readonly Follow[], refuses: boolean) {
  const document = signal<FollowsDocument>({ ...EMPTY_FOLLOWS, follows });
  async function change(next: () => FollowsDocument) {
    await Promise.resolve();
    if (refuses) throw new Error('quota exceeded');
    document.value = next();
  }
  const add = (follow: Follow) =>
    change(() => {
      const added = addFollow(document.peek(), follow);
      if (!added.ok) throw new Error(added.error.code);
      return added.value;
    });
  const actions: FollowActions = {
    add: (follow) => add({ ...follow, since }),
    remove: (follow) => change(() => removeFollow(document.peek(), follow)),
    restore: add,
  };
  return { document, actions };
}

async function showPanel(follows: readonly Follow[], { refuses = false } = {}) {
  const { document, actions } = createFollows(follows, refuses);
  const Panel = () => <FollowsPanel document={document.value} actions={actions} />;
  return { root: await show(<Panel />), document };
}

it('lists follows kind by kind', async () => {
  const { root } = await showPanel([nvidia, reasoning]);
  expect(texts(root, 'h3')).toEqual(['Techniques', 'Organizations']);
  expect(texts(root, '.query-text')).toEqual(['Reasoning', 'NVIDIA']);
});

it('removes a follow, and brings it back as it was', async () => {
  const { root, document } = await showPanel([reasoning, nvidia]);
  await click(root, '[data-follow=technique] [data-action=remove]');
  expect(document.value.follows).toEqual([nvidia]);
  expect(text(root, '.undo')).toContain('No longer followed: Reasoning');
  await click(root, '[data-action=undo]');
  expect(document.value.follows).toEqual([nvidia, reasoning]);
  expect(root.querySelector('.undo')).toBeNull();
});

it('follows a keyword, and an author by name', async () => {
  const { root, document } = await showPanel([]);
  await write(root, '.editor input', 'test-time scaling ');
  await click(root, '[type=submit]');
  await choose(root, '.editor select', 'author');
  await write(root, '.editor input', 'Yann LeCun');
  await click(root, '[type=submit]');
  expect(document.value.follows).toEqual([
    { kind: 'keyword', value: 'test-time scaling', label: 'test-time scaling', since },
    { kind: 'author', value: 'Yann LeCun', label: 'Yann LeCun', since },
  ]);
});

it('does not follow twice, however it is spelled', async () => {
  const { root } = await showPanel([
    { kind: 'author', value: 'Yann LeCun', label: 'Yann LeCun', since },
  ]);
  await choose(root, '.editor select', 'author');
  await write(root, '.editor input', 'yann lecun');
  expect(text(root, '.editor .matches')).toBe('You follow this already.');
  expect(findField(root, '[type=submit]').disabled).toBe(true);
});

it('refuses a keyword that cannot be read, and shows stored ones with their fault', async () => {
  const { root } = await showPanel([broken]);
  expect(text(root, '[data-follow=keyword] mark')).toBe('"agents');
  await write(root, '.editor input', '(a');
  expect(text(root, '.editor .fault-reason')).toContain('no partner');
  expect(findField(root, '[type=submit]').disabled).toBe(true);
  await click(root, '[data-follow=keyword] [data-action=remove]');
  expect(root.querySelector('[data-follow]')).toBeNull();
});

it('says in place that nothing was done', async () => {
  const { root } = await showPanel([nvidia], { refuses: true });
  await click(root, '[data-action=remove]');
  expect(text(root, '.list [role=alert]')).toBe('Not done; nothing was changed. Try again.');
  expect(texts(root, '.query-text')).toEqual(['NVIDIA']);
  await write(root, '.editor input', 'gan');
  await click(root, '[type=submit]');
  expect(text(root, '.editor [role=alert]')).toContain('Not done');
});
