import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { createCardActions } from '../../../entrypoints/papers-tools.content/card-actions.ts';
import { createModel, factsOf } from './model.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const facts = factsOf('2608.00001');
const { id } = facts.paper;
const SAVED = { ok: true, value: true };
const FULL = { ok: false, error: 'no-room' };

const settled = () => new Promise((done) => setTimeout(done));
afterEach(() => vi.useRealTimers());

/** A card, and a background that answers as it is told. */
function createCard(answer: (name: string) => unknown) {
  const model = createModel();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((message: unknown) =>
    Promise.resolve(answer((message as { gloss: string }).gloss)),
  );
  const actions = createCardActions(
    model,
    () => facts,
    () => true,
    { keeper: { toggleMute: vi.fn() }, toggleFollow: vi.fn() },
  );
  return { model, actions, readOutcome: () => model.outcomes.value.get(id) };
}

it.each([
  ['is kept', SAVED, true, undefined],
  ['is refused', FULL, false, 'Not saved; nothing was changed.'],
])('a paper is being saved until it %s', async (_, answer, isSaved, text) => {
  const asked = Promise.withResolvers<unknown>();
  const { model, actions, readOutcome } = createCard(() => asked.promise);
  expect(actions.isSaving()).toBe(false);
  actions.save();
  expect(actions.isSaving()).toBe(true);
  asked.resolve(answer);
  await settled();
  expect(actions.isSaving()).toBe(false);
  expect(model.saved.value.has(id)).toBe(isSaved);
  expect(readOutcome()?.text.slice(0, text?.length)).toBe(text);
});

it('a refused save says why, and is tried again from there', async () => {
  let answer: unknown = FULL;
  const { model, actions, readOutcome } = createCard(() => answer);
  actions.toggleSaved();
  await settled();
  expect(readOutcome()).toMatchObject({ kind: 'problem', next: { action: 'retry' } });
  answer = SAVED;
  readOutcome()?.next?.act();
  await settled();
  expect(model.saved.value.has(id)).toBe(true);
  expect(readOutcome()).toBeUndefined();
});

it('a save that takes long is said to be under way, until it is done', async () => {
  vi.useFakeTimers();
  const asked = Promise.withResolvers<unknown>();
  const { actions, readOutcome } = createCard(() => asked.promise);
  actions.save();
  await vi.advanceTimersByTimeAsync(299);
  expect(readOutcome()).toBeUndefined();
  await vi.advanceTimersByTimeAsync(1);
  expect(readOutcome()).toEqual({ kind: 'waiting', text: 'Saving…' });
  asked.resolve(SAVED);
  await vi.advanceTimersByTimeAsync(1);
  expect(readOutcome()).toBeUndefined();
});

it('a removed paper can be put back for ten seconds, unless another tab saves it', async () => {
  vi.useFakeTimers();
  const { model, actions, readOutcome } = createCard(() => ({ ok: true, value: { id } }));
  const remove = async () => {
    model.saved.value = new Set([id]);
    actions.toggleSaved();
    await vi.advanceTimersByTimeAsync(1);
    expect(model.saved.value.has(id)).toBe(false);
    expect(readOutcome()).toMatchObject({ text: 'Removed.', next: { action: 'undo' } });
  };
  await remove();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(readOutcome()).toBeUndefined();

  await remove();
  model.saved.value = new Set([id]);
  expect(readOutcome()).toBeUndefined();

  await remove();
  readOutcome()?.next?.act();
  await vi.advanceTimersByTimeAsync(1);
  expect(model.saved.value.has(id)).toBe(true);
  expect(readOutcome()).toBeUndefined();
});

it('a tag for a paper whose record cannot be read is refused, not dropped', async () => {
  const { model, actions } = createCard((name) => ({
    ok: true,
    value: name === 'library.edit' ? [] : undefined,
  }));
  model.saved.value = new Set([id]);
  const filing = actions.file({ tags: { add: ['mine'], remove: [] } });
  await expect(filing).rejects.toThrow('unreadable-paper');
});
