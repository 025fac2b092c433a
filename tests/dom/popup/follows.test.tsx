import { expect, it } from 'vitest';

import type { Follow } from '../../../utils/follows/follows.ts';
import { choose, click, findField, text, texts, write } from '../render.tsx';
import { since, showPanel } from './show-follows.tsx';

const reasoning: Follow = { kind: 'technique', value: 'reasoning', label: 'Reasoning', since };
const nvidia: Follow = { kind: 'organization', value: 'nvidia', label: 'NVIDIA', since };
const broken: Follow = { kind: 'keyword', value: '"agents', label: '"agents', since };

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

it('follows a keyword, and an author by name', async () => {
  const { root, document } = await showPanel([]);
  await write(root, '.editor input', 'test-time scaling ');
  await click(root, '[type=submit]');
  expect(root.ownerDocument.activeElement).toBe(findField(root, '.editor input'));
  await choose(root, '.editor select', 'author');
  await write(root, '.editor input', 'Yann LeCun');
  await click(root, '[type=submit]');
  expect(document.value.follows).toEqual([
    { kind: 'keyword', value: 'test-time scaling', label: 'test-time scaling', since },
    { kind: 'author', value: 'Yann LeCun', label: 'Yann LeCun', since },
  ]);
});

it('offers a query for an author of whom one name is written', async () => {
  const { root, document } = await showPanel([]);
  await choose(root, '.editor select', 'author');
  await write(root, '.editor input', 'LeCun');
  expect(findField(root, '[type=submit]').disabled).toBe(true);
  expect(text(root, '.editor p')).toContain('One name alone');
  expect(text(root, '[data-action=follow-query]')).toBe('Follow author:lecun instead');
  await click(root, '[data-action=follow-query]');
  const query = 'author:lecun';
  expect(document.value.follows).toEqual([{ kind: 'keyword', value: query, label: query, since }]);
  expect(findField(root, '.editor input').value).toBe('');
  expect(root.ownerDocument.activeElement).toBe(findField(root, '.editor input'));

  await write(root, '.editor input', 'lecun');
  expect(text(root, '.editor .matches')).toBe('You follow this already.');
  expect(root.querySelector('[data-action=follow-query]')).toBeNull();
});

it('takes nothing without a letter for a name', async () => {
  const { root } = await showPanel([]);
  await choose(root, '.editor select', 'author');
  await write(root, '.editor input', '?! 12');
  expect(text(root, '.editor p')).toBe('A name has letters.');
  expect(findField(root, '[type=submit]').disabled).toBe(true);
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
