import { describe, expect, it } from 'vitest';

import { classify, createClassifier } from '../../../utils/techniques/classify.ts';
import shipped from '../../../utils/techniques/model.json' with { type: 'json' };
import type { Model } from '../../../utils/techniques/model.ts';
import { TECHNIQUES, type TechniqueId } from '../../../utils/techniques/taxonomy.ts';

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

const SILENT = {
  bias: -1,
  written: 1,
  title: 0,
  claim: 0,
  others: {},
  prominence: 0,
  order: { score: 1, title: 0, means: 0, claim: 0, early: 0 },
};
const model = (written: Model['written'], learned: Model['learned'] = {}): Model => ({
  zones: { title: 1, means: 1, claim: 1, further: 1, rest: 0.5, opening: 0.5, aside: 0, site: 0.5 },
  cues: { claim: ['we propose'], aside: ['unlike'], means: ['via'] },
  techniques: Object.fromEntries(
    TECHNIQUES.map(({ id }) => [id, { ...SILENT, threshold: 0, titleThreshold: 0.5 }]),
  ) as Model['techniques'],
  written,
  learned,
});
const name = (own: Model, abstract: string, title = ''): readonly TechniqueId[] =>
  createClassifier(own)({ title, abstract }).map(({ id }) => id);

describe('createClassifier', () => {
  it.each([
    ['We propose nerf', ['3d']],
    ['It has nerf', []],
    ['It has nerf and more nerf', []],
    ['It has nerf and mesh', ['3d']],
    ['We propose this unlike nerf', []],
    ['None is unlike this. We propose nerf', ['3d']],
  ])('in %j names %j', (abstract, ids) => {
    expect(name(model({ '3d': { 1: ['nerf', 'mesh'] } }), abstract)).toEqual(ids);
  });

  it('lets learned weights correct written ones', () => {
    const written = { '3d': { 2: ['mesh'] } };
    expect(name(model(written), 'We propose a mesh')).toEqual(['3d']);
    expect(name(model(written, { '3d': { '-1.5': ['mesh'] } }), 'We propose a mesh')).toEqual([]);
  });

  it('asks more of a title alone', () => {
    const own = model({ '3d': { '1.2': ['nerf'] } });
    expect(name(own, 'We propose nerf')).toEqual(['3d']);
    expect(name(own, '', 'nerf')).toEqual([]);
  });

  it('is as sure at the one threshold as at the other', () => {
    const own = createClassifier(model({ '3d': { '1.5': ['nerf'], 1: ['mesh'] } }));
    const [byTitle] = own({ title: 'nerf' });
    const [byAbstract] = own({ title: '', abstract: 'We propose mesh' });
    expect(byTitle?.score).toBeCloseTo(0.5);
    expect(byAbstract?.score).toBeCloseTo(0.5);
  });

  it('takes the keywords of the site as one more hint, and never shows them', () => {
    const own = createClassifier(model({ '3d': { 2: ['nerf', 'mesh'] } }));
    const paper = { title: '', abstract: 'It has nerf' };
    expect(own(paper)).toHaveLength(1);
    expect(own({ title: '', siteKeywords: ['mesh'] })).toEqual([]);
    const [finding] = own({ ...paper, siteKeywords: ['mesh', 'NeRF'] });
    expect(finding?.score).toBeGreaterThan(own(paper)[0]?.score ?? 1);
    expect(finding?.keywords).toMatchObject([{ keyword: 'nerf', count: 1 }]);
  });

  it('joins no two keywords of the site to one of ours', () => {
    const own = createClassifier(model({ '3d': { 4: ['point cloud'] } }));
    expect(own({ title: '', siteKeywords: ['point cloud'] })).toHaveLength(1);
    expect(own({ title: '', siteKeywords: ['point', 'cloud'] })).toEqual([]);
  });

  it('puts the technique with more to say for it first', () => {
    const own = model({ diffusion: { 2: ['flow'] }, '3d': { 3: ['mesh'] } });
    expect(name(own, 'We propose a flow and a mesh')).toEqual(['3d', 'diffusion']);
  });

  it.each([
    ['means', 'Mesh via flow', '', ['3d', 'diffusion']],
    ['claim', '', 'A mesh. We propose a flow. We show a mesh.', ['diffusion', '3d']],
    ['early', '', 'Some mesh, then a mesh with flow, and flow, flow, flow.', ['3d', 'diffusion']],
  ] as const)('orders badges by %s', (sign, title, abstract, ids) => {
    const own = model({ diffusion: { 4: ['flow'] }, '3d': { 4: ['mesh'] } });
    const order = { ...SILENT.order, score: 0, [sign]: sign === 'means' ? -1 : 1 };
    const techniques = Object.fromEntries(
      Object.entries(own.techniques).map(([id, each]) => [id, { ...each, order }]),
    ) as Model['techniques'];
    expect(name({ ...own, techniques }, abstract, title)).toEqual(ids);
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
