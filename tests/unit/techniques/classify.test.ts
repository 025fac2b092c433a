import { describe, expect, it } from 'vitest';

import { classify } from '../../../utils/techniques/classify.ts';
import shipped from '../../../utils/techniques/model.json' with { type: 'json' };
import { TECHNIQUES } from '../../../utils/techniques/taxonomy.ts';
import type { TechniqueId } from '../../../utils/techniques/taxonomy.ts';

/** Real titles, and what a reader of the title alone would say. */
const TITLES: readonly (readonly [title: string, id: TechniqueId])[] = [
  ['3D Gaussian Splatting for Real-Time Radiance Field Rendering', '3d'],
  ['LoRA: Low-Rank Adaptation of Large Language Models', 'peft'],
  [
    'Direct Preference Optimization: Your Language Model is Secretly a Reward Model',
    'preference-alignment',
  ],
  ['Retrieval-Augmented Generation for Knowledge-Intensive NLP Tasks', 'retrieval'],
  ['Scaling Laws for Neural Language Models', 'pretraining'],
  ['Denoising Diffusion Probabilistic Models', 'diffusion'],
  ['OpenVLA: An Open-Source Vision-Language-Action Model', 'robotics'],
  ['Robust Speech Recognition via Large-Scale Weak Supervision', 'audio-speech'],
  [
    'Outrageously Large Neural Networks: The Sparsely-Gated Mixture-of-Experts Layer',
    'mixture-of-experts',
  ],
  ['Fast Inference from Transformers via Speculative Decoding', 'efficient-inference'],
  [
    'GPTQ: Accurate Post-Training Quantization for Generative Pre-trained Transformers',
    'compression',
  ],
  ['Universal and Transferable Adversarial Attacks on Aligned Language Models', 'safety'],
  ['Chain-of-Thought Prompting Elicits Reasoning in Large Language Models', 'reasoning'],
  ['Mamba: Linear-Time Sequence Modeling with Selective State Spaces', 'architecture'],
  [
    'OSWorld: Benchmarking Multimodal Agents for Open-Ended Tasks in Real Computer Environments',
    'benchmark',
  ],
  ['A Survey of Large Language Models', 'survey'],
];

const STRANGE: readonly (readonly [name: string, text: string])[] = [
  ['nothing', ''],
  ['white space', ' \n\t\u00a0\u2028 '],
  ['CJK', '我们提出了一种新的扩散模型，用于图像生成。本文は日本語です。한국어'],
  ['emoji', '🤖🧠👩‍👩‍👧‍👦🏳️‍🌈'.repeat(20)],
  ['right to left', 'نقدم نموذجا جديدا לזיהוי דיבור \u202e'],
  ['lone surrogates', '\ud800 RAG \udfff'],
  ['only LaTeX', '$\\mathcal{O}(n^2)\\,\\frac{\\partial L}{\\partial \\theta}$ \\\\'],
  ['HTML', '<think>"&amp;<img src=x onerror=alert(1)>'],
  ['names of Object', 'constructor __proto__ toString hasOwnProperty'],
  ['NUL', '\u0000'.repeat(100)],
];

describe('classify', () => {
  it.each(TITLES)('by its title alone, sees %j as %s', (title, id) => {
    expect(classify({ title }).map((finding) => finding.id)).toContain(id);
  });

  it.each(STRANGE)('stands %s as title and as abstract', (_, text) => {
    const ids = new Set(TECHNIQUES.map(({ id }) => id));
    for (const paper of [
      { title: text },
      { title: text, abstract: text },
      { title: 'x', abstract: text },
    ]) {
      for (const { id, score } of classify(paper)) {
        expect(ids).toContain(id);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }
    }
  });

  it.each(['', ' ', '\n', '用', '🤖', 'the of and'])('names nothing for %j', (title) => {
    expect(classify({ title })).toEqual([]);
    expect(classify({ title, abstract: title })).toEqual([]);
  });

  it('takes a missing abstract and an empty one alike', () => {
    const title = 'A Survey of Large Language Models';
    const ids = (abstract?: string) => classify({ title, abstract }).map(({ id }) => id);
    expect(ids('')).toEqual(ids());
    expect(ids(' \n')).toEqual(ids());
  });

  it('gives the same answer each time', () => {
    const paper = { title: 'Video diffusion', abstract: 'We propose a video diffusion model.' };
    expect(classify(paper)).toEqual(classify(paper));
  });

  it('says where each keyword stands', () => {
    const title = '🤖 Speech\nrecognition with RAG';
    const abstract = 'İ We propose retrieval-augmented speech recognition. RAG helps.';
    const findings = classify({ title, abstract });
    expect(findings.map(({ id }) => id)).toContain('audio-speech');
    for (const { keywords } of findings) {
      expect(keywords.length).toBeGreaterThan(0);
      expect(keywords).toEqual(keywords.toSorted((a, b) => b.weight - a.weight));
      for (const { keyword, count, spans, weight } of keywords) {
        expect(spans).toHaveLength(count);
        expect(weight).toBeGreaterThan(0);
        for (const { field, start, end } of spans) {
          const shown = (field === 'title' ? title : abstract).slice(start, end);
          expect(toPlain(shown)).toBe(toPlain(keyword));
        }
      }
    }
  });

  it('reads 100 kB as it reads a page', () => {
    const text = 'We propose a multimodal diffusion model of speech agents, and so on. ';
    const found = (repeats: number) =>
      classify({ title: 'x', abstract: text.repeat(repeats) }).map(({ id }) => id);
    expect(found(1500)).toEqual(found(150));
    expect(found(150)).not.toEqual([]);
  });
});

describe('the shipped model', () => {
  it('speaks of known techniques only', () => {
    const ids = TECHNIQUES.map(({ id }) => id).toSorted();
    expect(Object.keys(shipped.techniques).toSorted()).toEqual(ids);
    for (const lists of [shipped.written, shipped.learned]) {
      expect(ids).toEqual(expect.arrayContaining(Object.keys(lists)));
    }
  });

  it('has legible keywords, each with at least one word', () => {
    const keywords = [shipped.written, shipped.learned].flatMap((lists) =>
      Object.values(lists).flatMap((list) => Object.values<readonly string[]>(list).flat()),
    );
    expect(keywords.length).toBeGreaterThan(1000);
    expect(keywords.filter((keyword) => !/^[a-z\d][a-z\d .+']*$/i.test(keyword))).toEqual([]);
  });
});

/** A keyword and a place where it stands, made alike: no case, no hyphens, no plurals. */
function toPlain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
    .replaceAll(/s$/g, '');
}
