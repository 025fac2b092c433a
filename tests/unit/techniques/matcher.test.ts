import { describe, expect, it } from 'vitest';

import { createMatcher } from '../../../utils/techniques/matcher.ts';

const KEYWORDS = [
  'diffusion',
  'diffusion policy',
  'RAG',
  'multimodal large language model',
  'SAM 2',
  'SAM',
  'sam',
  'what? a question',
  '',
];
const find = createMatcher(KEYWORDS);

function spell(text: string): readonly (readonly [string | undefined, string])[] {
  const { count, keywords, firsts, lasts, words } = find(text);
  return Array.from({ length: count }, (_, at) => [
    KEYWORDS[keywords[at]!],
    text.slice(words.starts[firsts[at]!], words.ends[lasts[at]!]),
  ]);
}

describe('createMatcher', () => {
  it('finds keywords within keywords', () => {
    expect(spell('A Diffusion-policy')).toEqual([
      ['diffusion', 'Diffusion'],
      ['diffusion policy', 'Diffusion-policy'],
    ]);
  });

  it.each([
    ['multi-modal\nLarge Language Models', ['multimodal large language model']],
    ['RAGs', ['RAG']],
    ['rag', []],
    ['leveRAGe', []],
    ['Sam', ['sam']],
    ['SAM-2', ['SAM 2', 'SAM', 'sam']],
    ['about diffusion. Policy follows', ['diffusion']],
    ['diffusions', ['diffusion']],
  ])('in %j finds %j', (text, keywords) => {
    const found = spell(text).map(([keyword]) => keyword);
    expect(new Set(found)).toEqual(new Set(keywords));
  });

  it('finds nothing without keywords', () => {
    expect(createMatcher([])('diffusion').count).toBe(0);
    expect(createMatcher(['', '…'])('diffusion').count).toBe(0);
  });

  it('gives offsets into the text itself, whatever its letters', () => {
    expect(spell('İİ 🤖 “RAG”')).toEqual([['RAG', 'RAG']]);
  });

  it('finds more than it first has room for', () => {
    expect(find('RAG '.repeat(5000)).count).toBe(5000);
    expect(find('RAG').count).toBe(1);
  });
});
