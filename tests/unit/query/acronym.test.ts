import { expect, it } from 'vitest';

import { readAcronyms } from '../../../utils/query/acronym.ts';
import { createRandom, pick } from '../random.ts';

it('reads words of two capitals or more, wherever they stand in them', () => {
  expect([...readAcronyms('A RAG, LoRA and mHC; vLLM2 (VLMs) of foo_GPT-4o, 3D, Mamba.')]).toEqual([
    'rag',
    'lora',
    'mhc',
    'vllm2',
    'vlms',
    'vlm',
    'gpt',
  ]);
});

const SIGNS = ['a', 'a', 'b', 's', 'A', 'B', 'C', '3', '-', '_', ' ', '.'];

it('reads plain texts as all others', () => {
  const random = createRandom(5);
  for (let round = 0; round < 2000; round += 1) {
    const text = Array.from({ length: 24 }, () => pick(random, SIGNS)).join('');
    // A letter beyond ASCII, and of no word, has the text read letter by letter.
    expect([...readAcronyms(text)]).toEqual([...readAcronyms(`${text} é`)]);
  }
});

it.each(['a'.repeat(50_000), 'aA'.repeat(25_000), 'A'.repeat(50_000), 'A '.repeat(25_000)])(
  'takes no time over a long text',
  (text) => {
    expect(readAcronyms(text).size).toBeLessThan(2);
  },
);
