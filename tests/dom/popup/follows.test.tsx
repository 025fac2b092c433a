import { signal } from '@preact/signals';
import { expect, it, vi } from 'vitest';

import type { FollowActions } from '../../../components/popup/follow-actions.ts';
import { FollowsPanel } from '../../../components/popup/FollowsPanel.tsx';
import {
  addFollow,
  declineFollow,
  removeFollow,
  replaceFollow,
} from '../../../utils/follows/change-follows.ts';
import { EMPTY_FOLLOWS } from '../../../utils/follows/follows.ts';
import type { Follow, FollowsDocument } from '../../../utils/follows/follows.ts';
import type { FollowSuggestions } from '../../../utils/follows/suggest-follows.ts';
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
    replace: (follow, by) =>
      change(() => {
        const replaced = replaceFollow(document.peek(), follow, { ...by, since: follow.since });
        if (!replaced.ok) throw new Error(replaced.error.code);
        return replaced.value;
      }),
    decline: (target, isDeclined) =>
      change(() => declineFollow(document.peek(), target, isDeclined)),
    count: vi.fn<FollowActions['count']>(),
  };
  return { document, actions };
}

/** Suggestions as the background makes them: of what is neither followed nor declined. */
const suggest = ({ follows, declined = [] }: FollowsDocument): FollowSuggestions => ({
  saved: 23,
  suggestions: SUGGESTED.filter(
    ({ follow }) => ![...follows, ...declined].some(({ value }) => value === follow.value),
  ),
});

const SUGGESTED = [
  { follow: { kind: 'author', value: 'Ada Lovelace', label: 'Ada Lovelace' }, papers: 4 },
  { follow: { kind: 'technique', value: 'peft', label: 'Tuning' }, papers: 9, usual: 0.016 },
] as const;

async function showPanel(
  follows: readonly Follow[],
  { refuses = false, suggests = false, matches = new Map<string, number>() } = {},
) {
  const { document, actions } = createFollows(follows, refuses);
  const Panel = () => (
    <FollowsPanel
      document={document.value}
      matches={matches}
      suggestions={suggests ? suggest(document.value) : undefined}
      actions={actions}
    />
  );
  return { root: await show(<Panel />), document, actions };
}

it('lists follows kind by kind', async () => {
  const { root } = await showPanel([nvidia, reasoning]);
  expect(texts(root, 'h3')).toEqual(['Techniques', 'Organizations']);
  expect(texts(root, '.query-text')).toEqual(['Reasoning', 'NVIDIA']);
});

it('says of a technique that it is there no more', async () => {
  const gone: Follow = { kind: 'technique', value: 'own-gone', label: 'Gone', since };
  const { root } = await showPanel([gone, { ...reasoning, value: 'reasoning' }]);
  expect(texts(root, '[data-follow=technique]').map((row) => row.includes('was removed'))).toEqual([
    true,
    false,
  ]);
});

it('keeps two people of one name apart', async () => {
  const person: Follow = { kind: 'author', value: 'Bo Li', label: 'Bo Li', since };
  const [one, other] = [
    { ...person, handle: 'bo' },
    { ...person, handle: 'bli' },
  ];
  const { root, document } = await showPanel([one, other]);
  await click(root, '[data-follow=author] [data-action=remove]');
  expect(document.value.follows).toEqual([other]);
  expect(texts(root, '[data-follow=author] .query-text')).toEqual(['Bo Li @bli']);
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

it('says how a followed keyword is read, and how many papers of the page it finds', async () => {
  const agents: Follow = { ...broken, value: 'agents -survey', label: 'agents -survey' };
  const matches = new Map([['agents -survey', 3]]);
  const { root } = await showPanel([agents], { matches });
  expect(text(root, '[data-follow] .query-meaning')).toContain('neither');
  expect(text(root, '[data-follow] .quiet')).toBe('3 on this page');
});

it('counts a keyword while it is written', async () => {
  const { root, actions } = await showPanel([], { matches: new Map([['gan', 2]]) });
  await write(root, '.editor input', 'gan ');
  expect(actions.count).toHaveBeenLastCalledWith('gan');
  expect(text(root, '.editor .matches')).toBe('2 on this page');
});

it('mends a keyword in its place', async () => {
  const { root, document } = await showPanel([broken, nvidia]);
  expect(root.querySelectorAll('[data-follow] [data-action=edit]')).toHaveLength(1);
  await click(root, '[data-action=edit]');
  expect(document.value.follows).toHaveLength(2);
  await write(root, '[data-follow] input', 'agents');
  await click(root, '[data-follow] [type=submit]');
  expect(document.value.follows).toEqual([{ ...broken, value: 'agents', label: 'agents' }, nvidia]);
  expect(root.querySelector('[data-follow] input')).toBeNull();
});

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
