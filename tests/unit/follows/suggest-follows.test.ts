import { describe, expect, it } from 'vitest';

import type { Follow, FollowTarget } from '../../../utils/follows/follows.ts';
import { identifyTarget } from '../../../utils/follows/follows.ts';
import { suggestFollows } from '../../../utils/follows/suggest-follows.ts';
import type { Saved } from '../../../utils/follows/suggest-follows.ts';
import { USUAL_SHARES } from '../../../utils/follows/usual-shares.ts';
import { TECHNIQUES } from '../../../utils/techniques/taxonomy.ts';
import { createRandom, pick } from '../random.ts';

const saved = (fields: Partial<Saved>): Saved => ({ authors: [], techniques: [], ...fields });

const repeat = (count: number, fields: Partial<Saved>): readonly Saved[] =>
  Array.from({ length: count }, () => saved(fields));

const follow = (target: FollowTarget): Follow => ({
  ...target,
  label: target.value,
  since: '2026-11-01T08:00:00.000Z',
});

/** Suggestions in one line each: kind, value and how many papers. */
function suggest(
  papers: readonly Saved[],
  follows: readonly FollowTarget[] = [],
  declined: readonly FollowTarget[] = [],
): readonly string[] {
  return suggestFollows(papers, follows.map(follow), declined).suggestions.map(
    ({ follow: { kind, value }, papers: count }) => `${kind} ${value} ${count}`,
  );
}

describe('authors', () => {
  it('are suggested from three papers on, in any spelling of the name', () => {
    const papers = [
      saved({ authors: ['Jean-Baptiste Alayrac', 'Ada Lovelace'] }),
      saved({ authors: ['Jeanbaptiste ALAYRAC', 'Ada Lovelace', 'Ada Lovelace'] }),
      saved({ authors: ['Alayrac, Jean-Baptiste'] }),
    ];
    expect(suggest(papers)).toEqual(['author Jean-Baptiste Alayrac 3']);
  });

  it('are counted by person, under the fullest name', () => {
    const papers = ['Y. LeCun', 'Yann LeCun', 'LeCun, Yann'].map((name) =>
      saved({ authors: [name] }),
    );
    expect(suggest(papers)).toEqual(['author Yann LeCun 3']);
    // Named twice, an author has one paper all the same.
    const twice = saved({ authors: ['Yann LeCun', 'Y. LeCun'] });
    expect(suggest([...papers.slice(0, 1), twice])).toEqual([]);
    const twoOfThem = [
      ...repeat(2, { authors: ['Yang Li'] }),
      ...repeat(2, { authors: ['Yan Li'] }),
      ...repeat(2, { authors: ['Y. Li'] }),
    ];
    expect(suggest(twoOfThem)).toEqual([]);
  });

  it('that are declined in one spelling are not in another', () => {
    const papers = repeat(3, { authors: ['Yann LeCun', 'Yang Li', 'Yan Li'] });
    const declined = ['Y. LeCun', 'Y. Li'].map((value) => ({ kind: 'author' as const, value }));
    // Y. Li may be either.
    expect(suggest(papers, [], declined)).toEqual(['author Yang Li 3', 'author Yan Li 3']);
  });

  it('of papers by hundreds are not', () => {
    const crowd = Array.from({ length: 51 }, (_, index) => `Ada Author${index}`);
    expect(suggest(repeat(9, { authors: crowd }))).toEqual([]);
    expect(suggest(repeat(9, { authors: crowd.slice(0, 2) }))).toHaveLength(2);
  });

  it('that are followed under another spelling are not', () => {
    const papers = repeat(3, { authors: ['Yann LeCun'] });
    expect(suggest(papers, [{ kind: 'author', value: 'Y. LeCun' }])).toEqual([]);
    expect(suggest(papers, [{ kind: 'author', value: 'Yves LeCun' }])).toHaveLength(1);
  });

  it('are three at most, those of most papers first', () => {
    const papers = ['Ada A', 'Ada B', 'Ada C', 'Ada D'].flatMap((name, index) =>
      repeat(3 + index, { authors: [name] }),
    );
    expect(suggest(papers)).toEqual(['author Ada D 6', 'author Ada C 5', 'author Ada B 4']);
  });
});

describe('organizations', () => {
  const meta = { organization: 'Meta Llama', organizationHandle: 'meta-llama' };

  it('are suggested by their handles, from three papers and a twentieth on', () => {
    expect(suggest(repeat(3, meta))).toEqual(['organization meta-llama 3']);
    expect(suggest([...repeat(3, meta), ...repeat(57, {})])).toHaveLength(1);
    expect(suggest([...repeat(3, meta), ...repeat(58, {})])).toEqual([]);
    expect(suggest(repeat(2, meta))).toEqual([]);
  });

  it('whose handle nobody kept cannot be followed', () => {
    expect(suggest(repeat(9, { organization: 'Meta Llama' }))).toEqual([]);
  });
});

describe('techniques', () => {
  it('are suggested where they stand out, not where they are common anyway', () => {
    const papers = [
      ...repeat(10, { techniques: ['agents', 'peft'] }),
      ...repeat(30, { techniques: ['benchmark'] }),
    ];
    // 10 of 40 are agents, as usual; 30 are benchmarks, which a fifth is.
    expect(suggest(papers)).toEqual(['technique peft 10', 'technique benchmark 30']);
    const [first] = suggestFollows(papers, [], []).suggestions;
    expect(first).toMatchObject({
      usual: USUAL_SHARES.peft,
      follow: { label: expect.any(String) },
    });
  });

  it('are not where they are only a little more common, however sure that is', () => {
    const papers = [...repeat(300, { techniques: ['benchmark'] }), ...repeat(700, {})];
    expect(suggest(papers)).toEqual([]);
    const twice = [...repeat(500, { techniques: ['benchmark'] }), ...repeat(500, {})];
    expect(suggest(twice)).toEqual(['technique benchmark 500']);
  });

  it('of a few papers or of another version are not', () => {
    expect(suggest(repeat(3, { techniques: ['peft'] }))).toEqual([]);
    expect(suggest(repeat(9, { techniques: ['own-mamba', 'no-more'] }))).toEqual([]);
  });

  it('are hardly ever suggested from papers saved by chance', () => {
    const random = createRandom(11);
    const runs = Array.from({ length: 200 }, () => {
      const papers = Array.from({ length: 80 }, () =>
        saved({
          techniques: TECHNIQUES.map(({ id }) => id).filter((id) => random() < USUAL_SHARES[id]),
        }),
      );
      return suggest(papers).length;
    });
    // 47 techniques × 200 libraries.
    expect(runs.reduce((sum, count) => sum + count, 0)).toBeLessThan(200);
  });
});

it('suggests nothing that is followed or declined, whatever the library', () => {
  const random = createRandom(5);
  const NAMES = ['Ada Lovelace', 'A. Lovelace', 'Alan Turing', 'Emmy Noether', 'Li Wei'];
  for (let run = 0; run < 100; run += 1) {
    const papers = Array.from({ length: 30 }, () =>
      saved({
        authors: [pick(random, NAMES), pick(random, NAMES)],
        organizationHandle: pick(random, ['nvidia', 'google']),
        techniques: [pick(random, ['peft', 'math', 'survey'])],
      }),
    );
    const all = suggestFollows(papers, [], []).suggestions.map((one) => one.follow);
    expect(all.length).toBeGreaterThan(3);
    const followed = all.filter(() => random() < 0.3);
    const declined = all.filter(() => random() < 0.3);
    const left = suggestFollows(papers, followed.map(follow), declined);
    const gone = new Set([...followed, ...declined].map(identifyTarget));
    expect(left.suggestions.filter((one) => gone.has(identifyTarget(one.follow)))).toEqual([]);
    expect(left.saved).toBe(30);
  }
});
