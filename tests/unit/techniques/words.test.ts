import { describe, expect, it } from 'vitest';

import { readWords } from '../../../utils/techniques/words.ts';

function spell(text: string): readonly string[] {
  const { count, starts, ends } = readWords(text);
  return Array.from({ length: count }, (_, word) => text.slice(starts[word], ends[word]));
}

function hash(text: string): readonly number[] {
  const { count, hashes } = readWords(text);
  return [...hashes.subarray(0, count)];
}

describe('readWords', () => {
  it.each([
    ['', []],
    ['  \n\t', []],
    ['Text-to-image, at 4K', ['Text', 'to', 'image', 'at', '4K']],
    ['\\textbf\\{phi-1\\} costs $\\pi_0$', ['textbf', 'phi', '1', 'costs', 'pi', '0']],
    ['naïve Bézier', ['naïve', 'Bézier']],
    ['用GAN生成🤖RAG', ['GAN', 'RAG']],
    ['state–space “model”', ['state', 'space', 'model']],
    ['İstanbul RAG', ['İstanbul', 'RAG']],
    ['code: https://github.com/a/video-agent, and more', ['code', 'and', 'more']],
    ['see http://a.b/c', ['see']],
    ['://', []],
  ])('splits %j', (text, words) => {
    expect(spell(text)).toEqual(words);
  });

  it.each([
    ['agents', 'agent'],
    ['AGENTS', 'agent'],
    ['policies', 'policy'],
    ['classes', 'class'],
    ['boxes', 'box'],
    ['meshes', 'mesh'],
    ['poses', 'pose'],
    ['databases', 'database'],
    ['KV caches', 'KV cache'],
    ['approaches', 'approach'],
    ['multi-modal', 'multimodal'],
    ['Multi modal', 'multimodal'],
    ['fine-tuning', 'finetuning'],
    ['pre-training', 'pretraining'],
    ['instruction-fine-tuning', 'instruction finetuning'],
    ['coarse-to-fine search', 'coarse to fine, search'],
  ])('takes %s for %s', (a, b) => {
    expect(hash(a)).toEqual(hash(b));
  });

  it.each([
    ['analysis', 'analysi'],
    ['bus', 'bu'],
    ['loss', 'los'],
    ['gas', 'ga'],
    ['post an image', 'postan image'],
  ])('does not take %s for %s', (a, b) => {
    expect(hash(a)).not.toEqual(hash(b));
  });

  it('counts sentences, not points within a word', () => {
    const { sentences, count } = readWords('Qwen2.5 is here. Is it?\nYes');
    expect([...sentences.subarray(0, count)]).toEqual([0, 0, 0, 0, 1, 1, 2]);
  });

  it('ends a sentence with the address that it ends in', () => {
    const { sentences, count } = readWords('It is at https://a.b/c. Here too');
    expect([...sentences.subarray(0, count)]).toEqual([0, 0, 0, 1, 1]);
  });
});
