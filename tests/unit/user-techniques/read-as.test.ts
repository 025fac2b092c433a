import { expect, it } from 'vitest';

import { readAs } from '../../../utils/user-techniques/read-as.ts';

it.each([
  ['c++', 'c'],
  ['C#', 'C'],
  ['.NET', 'NET'],
  ['A*', 'A'],
  ['LLM推理', 'LLM'],
  ['🔥 hot', 'hot'],
  ['mamba', undefined],
  ['r&d', undefined],
  ['pass@k', undefined],
  ['GPT-4.1', undefined],
  ["don't", undefined],
  ['Pokémon', undefined],
])('%s is looked for as %s', (keyword, found) => {
  expect(readAs(keyword)).toBe(found);
});
