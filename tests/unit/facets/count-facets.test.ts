import { describe, expect, it } from 'vitest';

import { CODE_STATES } from '../../../utils/code/code-state.ts';
import { countFacets } from '../../../utils/facets/count-facets.ts';
import { findNarrowing, isFound } from '../../../utils/facets/find-narrowing.ts';
import { EVERYTHING, put } from '../../../utils/facets/selection.ts';
import type { Selection } from '../../../utils/facets/selection.ts';
import { statesOf } from '../../../utils/facts/history.ts';
import { findQuery } from '../query/find-query.ts';
import { createRandom } from '../random.ts';
import { createFacts, createPapers, createSelection, TECHNIQUES } from './papers.ts';
import type { TestPaper } from './papers.ts';

const RUNS = 3000;

const shown = (papers: readonly TestPaper[], selection: Selection) =>
  papers.filter(({ facts, states }) => findNarrowing(facts, selection, states) === undefined);

describe('countFacets', () => {
  it('counts what a click shows: the papers that have the value, of those shown once it is chosen', () => {
    const random = createRandom(7);
    for (let run = 0; run < RUNS; run += 1) {
      const papers = createPapers(random);
      const selection = createSelection(random);
      const counted = papers.map(({ facts, states }) => ({
        facts,
        isFound: isFound(facts, selection, states),
      }));
      const counts = countFacets(counted, selection);
      for (const id of TECHNIQUES) {
        const after = { ...selection, techniques: put(selection.techniques, [id], 'only') };
        const having = shown(papers, after).filter(({ facts }) =>
          facts.findings.some((finding) => finding.id === id),
        );
        expect(counts.techniques.get(id) ?? 0).toBe(having.length);
      }
      for (const state of CODE_STATES) {
        const after = { ...selection, code: put(selection.code, [state], 'only') };
        const having = shown(papers, after).filter(({ facts }) => facts.code.state === state);
        expect(counts.code.get(state) ?? 0).toBe(having.length);
      }
    }
  });

  it('names every value of the page, also one that a click would leave nothing of', () => {
    const papers = [
      { facts: createFacts({ techniques: ['agents'], state: 'linked' }), isFound: true },
      { facts: createFacts({ techniques: ['diffusion'] }), isFound: true },
    ];
    const agents = { ...EVERYTHING, techniques: put(EVERYTHING.techniques, ['agents'], 'only') };
    const { techniques, code } = countFacets(papers, agents);
    expect([...techniques]).toEqual([
      ['agents', 1],
      ['diffusion', 0],
    ]);
    expect([...code]).toEqual([
      ['linked', 1],
      ['unknown', 0],
    ]);
  });
});

const NEITHER = statesOf({ saved: false }, false);

const techniques = (side: 'only' | 'without', ...ids: (typeof TECHNIQUES)[number][]) => ({
  techniques: put(EVERYTHING.techniques, ids, side),
});
const code = (side: 'only' | 'without', ...states: (typeof CODE_STATES)[number][]) => ({
  code: put(EVERYTHING.code, states, side),
});
const query = (text: string) => ({ query: { text, query: findQuery(text)! } });

describe('findNarrowing', () => {
  const facts = createFacts({
    title: 'Diffusion for robots',
    techniques: ['diffusion', 'robotics'],
    state: 'linked',
  });
  const narrow = (selection: Partial<Selection>, saved = false) =>
    findNarrowing(facts, { ...EVERYTHING, ...selection }, statesOf({ saved }, false));

  it.each<[string, Partial<Selection>, string | undefined]>([
    ['nothing chosen', {}, undefined],
    ['its technique', techniques('only', 'diffusion'), undefined],
    ['another too', techniques('only', 'diffusion', 'agents'), 'page:technique'],
    ['without its technique', techniques('without', 'diffusion'), 'page:technique'],
    ['without another', techniques('without', 'agents', 'own-mamba'), undefined],
    ['its state of code', code('only', 'linked'), undefined],
    ['one of two states', code('only', 'repository', 'linked'), undefined],
    ['another state', code('only', 'repository'), 'page:code'],
    ['without its state', code('without', 'linked'), 'page:code'],
    ['without another state', code('without', 'unknown'), undefined],
    ['a query that finds it', query('robot'), undefined],
    ['a query that does not', query('-robot'), 'page:query'],
    ['a query for what is saved', query('is:saved'), 'page:query'],
  ])('%s', (_, selection, rule) => {
    expect(narrow(selection)).toBe(rule);
  });

  it('knows what is saved', () => {
    expect(narrow(query('is:saved'), true)).toBeUndefined();
  });

  it('prepares no paper where no query asks', () => {
    const unprepared = {
      ...facts,
      prepared: () => {
        throw new Error('costs a hundred papers their time');
      },
    };
    const selection = { ...EVERYTHING, ...techniques('only', 'diffusion') };
    expect(findNarrowing(unprepared, selection, NEITHER)).toBeUndefined();
  });
});
