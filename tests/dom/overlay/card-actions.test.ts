import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { createCardActions } from '../../../entrypoints/papers-tools.content/card-actions.ts';
import { createModel, factsOf } from './model.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const settled = () => new Promise((done) => setTimeout(done));

it.each([
  ['is kept', { ok: true, value: true }, [true, undefined]],
  ['is refused', { ok: false, error: 'no-room' }, [false, '2608.00001']],
])('a paper is being saved until it %s', async (_, answer, [isSaved, failed]) => {
  const model = createModel();
  const asked = Promise.withResolvers<unknown>();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() => asked.promise);
  const facts = factsOf('2608.00001');
  const actions = createCardActions(
    model,
    () => facts,
    () => true,
    { keeper: { toggleMute: vi.fn() }, toggleFollow: vi.fn() },
  );
  expect(actions.isSaving()).toBe(false);
  actions.save();
  expect(actions.isSaving()).toBe(true);
  asked.resolve(answer);
  await settled();
  expect(actions.isSaving()).toBe(false);
  expect(model.saved.value.has(facts.paper.id)).toBe(isSaved);
  expect(model.failed.value).toBe(failed);
});
