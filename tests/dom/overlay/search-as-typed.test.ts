import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { createBarActions } from '../../../entrypoints/papers-tools.content/bar-actions.ts';
import { createFilterKeeper } from '../../../entrypoints/papers-tools.content/filter-keeper.ts';
import { describeFacts } from '../../../utils/facts/paper-facts.ts';
import { parsePaperId } from '../../../utils/paper.ts';
import { createModel } from './model.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const TITLES = ['Language Models at Work', 'A World Model', 'Robots'] as const;

function createField() {
  const model = createModel();
  model.kind.value = 'daily';
  model.papers.value = TITLES.map((title, at) =>
    describeFacts({
      id: parsePaperId(`2608.0000${at}`)!,
      title,
      authors: ['Ada Byron'],
      siteKeywords: [],
    }),
  );
  const { search } = createBarActions(
    model,
    createFilterKeeper(model, new AbortController().signal),
  );
  const readShown = () =>
    [...model.judged.value.values()].flatMap(({ facts, verdict }) =>
      verdict.action === 'hide' ? [] : [facts.paper.title],
    );
  return { search, readShown };
}

const [LANGUAGE, WORLD] = TITLES;

it.each([
  ['model', 'model', [LANGUAGE, WORLD]],
  ['model lang', 'model lang*', [LANGUAGE]],
  ['model L', 'model L*', [LANGUAGE]],
  ['author:by', 'author:by*', TITLES],
  // What is there whole is not looked for as a beginning, too.
  ['a', 'a', [WORLD]],
  ['"model lang"', '"model lang"', []],
  ['model -lang', 'model -lang', [LANGUAGE, WORLD]],
  ['model zebra', 'model zebra', []],
  ['"lang', 'lang*', [LANGUAGE]],
  ['"language mod', '"language"', [LANGUAGE]],
  ['“a world mod', '“a world"', [WORLD]],
  ['model "w', 'model w*', [LANGUAGE, WORLD]],
  ['model "world m', 'model "world"', [WORLD]],
  ['upvotes:>20', 'upvotes:>20', []],
])('%s is read as %s, as far as it is written', (text, applied, shown) => {
  const { search, readShown } = createField();
  expect(search(text)).toMatchObject({ reading: { ok: true }, applied });
  expect(readShown()).toEqual(shown);
});

it('leaves the page as it was for as long as the name of a field or an operator is written', () => {
  const { search, readShown } = createField();
  for (const text of ['model t', 'model techniq', 'model technique:', 'model upvotes>']) {
    search('model');
    expect([text, search(text).applied]).toEqual([text, 'model']);
    expect(readShown()).toEqual([LANGUAGE, WORLD]);
  }
  for (const text of ['model O', 'model OR']) search(text);
  expect(readShown()).not.toEqual([]);
  expect(search('model OR robot').applied).toBe('model OR robot');
  expect(readShown()).toEqual(TITLES);
  expect(search('').applied).toBe('');
});
