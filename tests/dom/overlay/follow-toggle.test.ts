import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { createFollowToggle } from '../../../entrypoints/papers-tools.content/follow-toggle.ts';
import type { Follow, NewFollow } from '../../../utils/follows/follows.ts';
import { connect } from './background.ts';
import { createModel } from './model.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
afterEach(() => void vi.restoreAllMocks());

const author = (value: string): NewFollow => ({ kind: 'author', value, label: value });

/** A page of one who follows these, oldest first. */
async function createPage(...names: readonly string[]) {
  const model = createModel();
  connect(model);
  const follows = names.map((name, at): Follow => ({
    ...author(name),
    since: `2026-08-0${at + 1}T00:00:00Z`,
  }));
  const document = { version: 1, follows, setAside: [] };
  await fakeBrowser.storage.local.set({ follows: document });
  model.documents.accept('follows', document);
  const toggle = createFollowToggle(model);
  const readNames = () => model.documents.follows.value.follows.map(({ value }) => value);
  return { model, follows, toggle, readNames };
}

it('what is followed in another spelling goes with one press, and is back with the next as it was', async () => {
  const { model, follows, toggle, readNames } = await createPage('Wei Wang', 'Ada Zebra');
  await toggle(author('W. Wang'));
  expect(readNames()).toEqual(['Ada Zebra']);
  await toggle(author('W. Wang'));
  expect(model.documents.follows.value.follows).toEqual(follows);
});

it('all that one press has taken out is back with the next', async () => {
  const names = ['Wei Wang', 'Ada Zebra', 'Wen Wang', 'Grace Hopper'];
  const { toggle, readNames } = await createPage(...names);
  await toggle(author('W. Wang'));
  expect(readNames()).toEqual(['Ada Zebra', 'Grace Hopper']);
  await toggle(author('W. Wang'));
  expect(readNames()).toEqual(names);
});

it('what was never followed here is followed, and no longer', async () => {
  const { toggle, readNames } = await createPage('Ada Zebra');
  await toggle(author('W. Wang'));
  expect(readNames()).toEqual(['Ada Zebra', 'W. Wang']);
  await toggle(author('W. Wang'));
  expect(readNames()).toEqual(['Ada Zebra']);
  await toggle({ kind: 'technique', value: 'agents', label: 'Agents' });
  expect(readNames()).toEqual(['Ada Zebra', 'agents']);
});

it('what could not be brought back is with the press after', async () => {
  const { toggle, readNames } = await createPage('Wei Wang');
  await toggle(author('W. Wang'));
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('no room'));
  await expect(toggle(author('W. Wang'))).rejects.toThrow();
  await toggle(author('W. Wang'));
  expect(readNames()).toEqual(['Wei Wang']);
});
