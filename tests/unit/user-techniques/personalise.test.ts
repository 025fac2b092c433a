import { describe, expect, it } from 'vitest';

import { classify, createClassifier } from '../../../utils/techniques/classify.ts';
import shipped from '../../../utils/techniques/model.json' with { type: 'json' };
import { TECHNIQUES } from '../../../utils/techniques/taxonomy.ts';
import { listAdjustments } from '../../../utils/user-techniques/adjustments.ts';
import { applyUserKeywords, personalise } from '../../../utils/user-techniques/personalise.ts';
import { speakingKeywords } from '../../../utils/user-techniques/speaking-keywords.ts';
import type { UserTechniquesDocument } from '../../../utils/user-techniques/user-techniques.ts';
import { range } from '../../range.ts';
import { createCorrection, createDocument, mamba } from './documents.ts';

const OF_3D = {
  title: 'Point clouds into meshes',
  abstract: 'We propose 3D Gaussian splatting of point clouds for novel view synthesis.',
};

function name(document: UserTechniquesDocument, abstract: string, title = 'A title') {
  const found = createClassifier(personalise(shipped, document))({ title, abstract });
  return found.map(({ id }) => id);
}

describe('with nothing set', () => {
  it('the model is the very one that was shipped', () => {
    expect(personalise(shipped, createDocument())).toBe(shipped);
    // Two corrections are no agreement yet.
    const corrections = range(0, 2).map((n) => createCorrection(n, { keywords: ['point cloud'] }));
    expect(personalise(shipped, createDocument({ corrections }))).toBe(shipped);
  });
});

describe('an own technique', () => {
  const own = createDocument({ techniques: [mamba] });

  it.each([
    ['Mamba, again', '', true],
    ['A title', 'We propose a Mamba.', true],
    ['A title', 'We propose a thing. Mamba is fast. It is Mamba.', true],
    ['A title', 'Mamba is old. Mamba is fast. We propose a thing.', true],
    ['A title', 'We propose a thing. Mamba is fast.', false],
    ['A title', 'Mamba is fast.', false],
    ['A title', 'We propose a thing. It is unlike Mamba.', false],
    ['A title', 'We propose a mamba.', false],
  ])('in %j with %j is named: %s', (title, abstract, expected) => {
    expect(name(own, abstract, title).includes('own-mamba')).toBe(expected);
  });

  it('weighs its keywords as the user says', () => {
    const keywords = [
      { keyword: 'strong', weight: 5 },
      { keyword: 'weak', weight: 0.1 },
    ];
    const document = createDocument({ techniques: [{ ...mamba, keywords }] });
    expect(name(document, 'It is strong.')).toContain('own-mamba');
    expect(name(document, 'We propose weak, weak, weak things.', 'Weak')).not.toContain(
      'own-mamba',
    );
  });

  it('is not named by one light keyword, however often, but by several', () => {
    const keywords = ['scan', 'kernel', 'gate'].map((keyword) => ({ keyword, weight: 0.4 }));
    const document = createDocument({ techniques: [{ ...mamba, keywords }] });
    expect(name(document, 'We propose a scan. '.repeat(50), 'A scan')).not.toContain('own-mamba');
    expect(name(document, 'We propose a scan with a kernel and a gate.')).toContain('own-mamba');
  });

  it('changes nothing else, and says which keywords spoke', () => {
    const found = createClassifier(personalise(shipped, own))({
      ...OF_3D,
      abstract: `${OF_3D.abstract} We present Mamba.`,
    });
    const plain = classify({ ...OF_3D, abstract: `${OF_3D.abstract} We present Mamba.` });
    expect(found.filter(({ id }) => id !== 'own-mamba')).toEqual(plain);
    const [hit] = found.find(({ id }) => id === 'own-mamba')?.keywords ?? [];
    expect(hit).toMatchObject({ keyword: 'Mamba', count: 1, weight: expect.closeTo(4 * 0.6, 5) });
  });
});

describe('a technique of ours', () => {
  it('that is off is named no more, and the others stay as they were', () => {
    const before = classify(OF_3D);
    expect(before.map(({ id }) => id)).toContain('3d');
    const off = createDocument({ off: ['3d', 'of-another-version'] });
    const found = createClassifier(personalise(shipped, off))(OF_3D);
    expect(found).toEqual(before.filter(({ id }) => id !== '3d'));
  });

  it('is named by a keyword that was added, as clearly as an own one', () => {
    for (const { id } of TECHNIQUES) {
      const added = [{ keyword: 'xyzzy', weight: 1 }];
      const document = createDocument({ edits: [{ technique: id, added, removed: [] }] });
      expect(name(document, 'We propose an xyzzy.'), id).toContain(id);
      expect(name(document, 'It is xyzzy.'), id).not.toContain(id);
      expect(name(document, '', 'Xyzzy'), id).toContain(id);
    }
  });

  it('is named no more by a keyword that was taken out, however it is spelled', () => {
    const removed = [
      'Point-Clouds',
      'meshes',
      'gaussian splatting',
      '3d gaussian',
      'view synthesis',
    ];
    const edited = createDocument({ edits: [{ technique: '3d', added: [], removed }] });
    const { written, learned } = personalise(shipped, edited);
    const left = [written['3d'], learned['3d']]
      .flatMap((lists) => Object.values(lists ?? {}))
      .flat();
    expect(left).not.toContain('mesh');
    // An upper-case letter asks for just that spelling.
    expect(left).toContain('point cloud');
    expect(written['diffusion']).toBe(shipped.written.diffusion);
  });

  it('takes the weight of the user for a keyword that it has already', () => {
    const added = [{ keyword: 'meshes', weight: 1 }];
    const document = createDocument({ edits: [{ technique: '3d', added, removed: [] }] });
    const { written, learned } = applyUserKeywords(shipped, document);
    expect(Object.values(written['3d'] ?? {}).flat()).not.toContain('mesh');
    expect(Object.values(learned['3d'] ?? {}).flat()).toContain('meshes');
  });

  it('of another version is let be', () => {
    const edits = [{ technique: 'of-another-version', added: [], removed: ['x'] }];
    const model = personalise(shipped, createDocument({ edits }));
    expect(Object.keys(model.techniques)).toEqual(Object.keys(shipped.techniques));
  });
});

const taught = (verdict: 'not' | 'is', fields: Partial<UserTechniquesDocument> = {}) =>
  createDocument({
    corrections: range(0, 40).map((n) =>
      createCorrection(n, { verdict, keywords: ['point cloud'] }),
    ),
    ...fields,
  });
const weigh = (document: UserTechniquesDocument) =>
  createClassifier(personalise(shipped, document))(OF_3D)
    .find(({ id }) => id === '3d')
    ?.keywords.find(({ keyword }) => keyword === 'point cloud')?.weight ?? 0;

describe('corrections', () => {
  it('lower and raise what the keyword brings, and the change is told', () => {
    const [plain, lowered, raised] = [createDocument(), taught('not'), taught('is')].map(weigh);
    expect(lowered).toBeLessThan(plain!);
    expect(raised).toBeGreaterThan(plain!);
    const [adjustment] = listAdjustments(shipped, taught('not'));
    expect(adjustment).toMatchObject({
      technique: '3d',
      keyword: 'point cloud',
      corrections: 40,
      share: -1,
    });
    expect(adjustment?.by).toBeCloseTo(-Math.min((adjustment?.from ?? 0) / 2, 1), 10);
  });

  it('teach nothing while switched off, or from before the last reset', () => {
    expect(personalise(shipped, taught('not', { learns: false }))).toBe(shipped);
    const at = createCorrection(39).at;
    const corrections = range(0, 9).map((n) =>
      createCorrection(n, { at, keywords: ['point cloud'] }),
    );
    const document = createDocument({ corrections, learnsSince: at });
    expect(personalise(shipped, document)).toBe(shipped);
    expect(personalise(shipped, { ...document, learnsSince: '' })).not.toBe(shipped);
  });

  it('teach of own techniques, too, and not of gone ones', () => {
    const corrections = range(0, 9).map((n) =>
      createCorrection(n, { technique: mamba.id, keywords: ['Mamba'] }),
    );
    expect(listAdjustments(shipped, createDocument({ corrections }))).toEqual([]);
    const document = createDocument({ techniques: [mamba], corrections });
    const model = applyUserKeywords(shipped, document);
    expect(listAdjustments(model, document)).toMatchObject([{ from: 4, by: -1 }]);
  });
});

describe('speakingKeywords', () => {
  it('names the keywords of a paper for a technique, named or not', () => {
    const found = createClassifier(shipped)(OF_3D).find(({ id }) => id === '3d');
    const keywords = speakingKeywords(shipped, '3d', OF_3D);
    expect(found?.keywords.map(({ keyword }) => keyword)).toEqual(
      expect.arrayContaining([...keywords]),
    );
    expect(keywords).toContain('point cloud');
    expect(keywords.length).toBeLessThanOrEqual(12);
    expect(speakingKeywords(shipped, 'survey', OF_3D)).toEqual([]);
    expect(speakingKeywords(shipped, 'own-gone', OF_3D)).toEqual([]);
  });
});
