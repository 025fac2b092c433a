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
  return find(text).map(({ keyword, start, end }) => [KEYWORDS[keyword], text.slice(start, end)]);
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
    expect(createMatcher([])('diffusion')).toEqual([]);
    expect(createMatcher(['', '…'])('diffusion')).toEqual([]);
  });

  it('gives offsets into the text itself, whatever its letters', () => {
    expect(spell('İİ 🤖 “RAG”')).toEqual([['RAG', 'RAG']]);
  });

  it('names the sentence of each match', () => {
    expect(find('RAG. RAG').map(({ sentence }) => sentence)).toEqual([0, 1]);
  });
});
