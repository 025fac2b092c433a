import { describe, expect, it } from 'vitest';

import { planPapers } from '../../../utils/interchange/plan-papers.ts';
import { NOW, ID, paper, kept, state, other, count } from './states.ts';

const planTogether = (mine: object, theirs: object) =>
  planPapers([kept(paper(mine))], other(state(theirs)), 'merge', NOW);

describe('an import of another program', () => {
  it('adds tags, and notes only where there are none', () => {
    const stored = [kept(paper({ tags: ['mine'], notes: 'my own' }))];
    const content = other(state({ tags: ['theirs'], notes: 'another', title: 'Else' }));
    const [change] = planPapers(stored, content, 'merge', NOW).changes;
    expect(change?.record).toMatchObject({
      title: 'A paper',
      tags: ['mine', 'theirs'],
      notes: 'my own',
      edited: { tags: NOW.toISOString() },
    });
  });

  it('counts papers that cannot have all of its tags, and fills them up', () => {
    const mine = Array.from({ length: 49 }, (_, index) => `t${index}`);
    const stored = [kept(paper({ tags: mine }))];
    const plan = (...tags: string[]) => planPapers(stored, other(state({ tags })), 'merge', NOW);
    expect(plan('one', 'two').counts).toEqual(count({ changed: 1, overfull: 1 }));
    expect(plan('one', 'two').changes[0]?.record).toMatchObject({ tags: [...mine, 'one'] });
    expect(plan('one', 'T0').counts).toEqual(count({ changed: 1 }));
  });

  it('adds the class of arXiv that is not known here, and changes none for one that says less', () => {
    const { counts, changes } = planTogether({ notes: 'own' }, { primaryClass: 'cs.CL' });
    expect(counts).toEqual(count({ changed: 1 }));
    expect(changes[0]?.record).toMatchObject({ primaryClass: 'cs.CL', notes: 'own' });
    expect(planTogether({ primaryClass: 'cs.CL' }, { primaryClass: 'cs' }).counts).toEqual(
      count({ same: 1 }),
    );
    expect(planTogether({ primaryClass: 'cs.CL' }, {}).counts).toEqual(count({ same: 1 }));
  });

  it('changes nothing where there is nothing to add', () => {
    expect(planPapers([kept(paper())], other(state()), 'merge', NOW).counts).toEqual(
      count({ same: 1 }),
    );
  });

  it('saves what was removed here again, with what the user made of it', () => {
    const removal = {
      version: 1,
      id: ID,
      removedAt: NOW.toISOString(),
      record: paper({ notes: 'my own' }),
    };
    const stored = { id: ID, record: undefined, removal };
    const { counts, changes } = planPapers([stored], other(state()), 'merge', NOW);
    expect(counts).toEqual(count({ added: 1 }));
    expect(changes[0]).toMatchObject({ record: { notes: 'my own' }, removal: undefined });
  });

  it('adds its tags and notes to what comes back from the bin', () => {
    const removal = { version: 1, id: ID, removedAt: '2026-11-20T00:00:00.000Z', record: paper() };
    const stored = { id: ID, record: undefined, removal };
    const theirs = state({ tags: ['a'], notes: 'theirs' });
    const { changes } = planPapers([stored], other(theirs), 'merge', NOW);
    expect(changes[0]?.record).toMatchObject({ tags: ['a'], notes: 'theirs' });
  });

  it.each<[string, object, object]>([
    [
      'have',
      { tags: ['theirs', 'BOTH'], notes: 'theirs' },
      { tags: ['theirs', 'BOTH'], notes: 'theirs' },
    ],
    ['have not', {}, { tags: ['mine', 'both'], notes: 'my own' }],
  ])('counts alone where it replaces, in what its papers %s', (_, theirs, after) => {
    const stored = kept(paper({ tags: ['mine', 'both'], notes: 'my own' }));
    const { changes } = planPapers([stored], other(state(theirs)), 'replace', NOW);
    expect(changes[0]?.record ?? stored.record).toMatchObject(after);
  });

  it('replaces what it has replaced by nothing', () => {
    const full = { tags: ['theirs'], notes: 'theirs' };
    const { counts } = planPapers([kept(paper(full))], other(state(full)), 'replace', NOW);
    expect(counts).toEqual(count({ same: 1 }));
  });
});
