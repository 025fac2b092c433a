import { expect, it } from 'vitest';

import { splitByKeywords } from '../../site/front/split-by-keywords.ts';

it('marks keywords, the longest first, whatever their case and signs', () => {
  expect(splitByKeywords('KV caches and kv cache (pass@1)', ['KV', 'KV cache', 'pass@1'])).toEqual([
    { text: '' },
    { text: 'KV', keyword: 'KV' },
    { text: ' caches and ' },
    { text: 'kv cache', keyword: 'kv cache' },
    { text: ' (' },
    { text: 'pass@1', keyword: 'pass@1' },
    { text: ')' },
  ]);
  expect(splitByKeywords('text', [])).toEqual([{ text: 'text' }]);
});
