import { describe, expect, it } from 'vitest';

import { createClassifier } from '../../../utils/techniques/classify.ts';
import type { Model } from '../../../utils/techniques/model.ts';
import { TECHNIQUES } from '../../../utils/techniques/taxonomy.ts';
import type { TechniqueId } from '../../../utils/techniques/taxonomy.ts';

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
