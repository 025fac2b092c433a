import { describe, expect, it } from 'vitest';

import { listParts, removePart } from '../../../utils/facets/selection-parts.ts';
import { EVERYTHING, isEverything, put, sideOf, toggle } from '../../../utils/facets/selection.ts';
import type { Choice } from '../../../utils/facets/selection.ts';
import { createRandom, pick } from '../random.ts';
import { createSelection } from './papers.ts';

const RUNS = 2000;
const none: Choice<string> = { only: new Set(), without: new Set() };

describe('a choice', () => {
  it('is put on a side, over to the other, and off again', () => {
    const only = toggle(none, 'a', 'only');
    expect(sideOf(only, 'a')).toBe('only');
    const without = toggle(only, 'a', 'without');
    expect(sideOf(without, 'a')).toBe('without');
    expect(without.only.size).toBe(0);
    expect(toggle(without, 'a', 'without')).toEqual(none);
  });

  it('never has a value on both sides, and leaves the choice that it is given as it is', () => {
    const random = createRandom(3);
    let choice = none;
    for (let run = 0; run < RUNS; run += 1) {
      const before = { only: new Set(choice.only), without: new Set(choice.without) };
      const next = toggle(choice, pick(random, ['a', 'b', 'c']), pick(random, ['only', 'without']));
      expect(choice).toEqual(before);
      expect([...next.only].filter((value) => next.without.has(value))).toEqual([]);
      choice = next;
    }
  });
});

describe('the parts of a selection', () => {
  it('taken back one by one leave everything', () => {
    const random = createRandom(11);
    for (let run = 0; run < RUNS; run += 1) {
      let selection = createSelection(random);
      const parts = listParts(selection);
      for (const [index, part] of parts.entries()) {
        selection = removePart(selection, part);
        expect(listParts(selection)).toEqual(parts.slice(index + 1));
        expect(isEverything(selection)).toBe(index + 1 === parts.length);
      }
      expect(selection).toEqual(EVERYTHING);
      expect(isEverything(selection)).toBe(true);
    }
  });

  it('are one for each technique, one for each side of the code, and one for the query', () => {
    const query = { type: 'is', state: 'saved' } as const;
    expect(
      listParts({
        techniques: put(
          put(EVERYTHING.techniques, ['diffusion', 'peft'], 'only'),
          ['3d'],
          'without',
        ),
        code: put(EVERYTHING.code, ['linked', 'repository'], 'only'),
        query: { text: 'is:saved', query },
      }),
    ).toEqual([
      { kind: 'technique', side: 'only', id: 'diffusion' },
      { kind: 'technique', side: 'only', id: 'peft' },
      { kind: 'technique', side: 'without', id: '3d' },
      { kind: 'code', side: 'only', states: ['linked', 'repository'] },
      { kind: 'query', text: 'is:saved' },
    ]);
  });
});
