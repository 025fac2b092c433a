import { describe, expect, it } from 'vitest';

import type { ImportContent } from '../../../utils/interchange/import-content.ts';
import { planPapers } from '../../../utils/interchange/plan-papers.ts';
import { storeExpired } from '../../../utils/library/change-library.ts';
import type { MergeState } from '../../../utils/library/merge-stored.ts';
import type { StoredPaper } from '../../../utils/library/stored-paper.ts';
import { NOW, ID, paper, kept, state, other, count } from './states.ts';

const after = (days: number) => new Date(NOW.getTime() + days * 86_400_000);
const binned = (record: unknown): StoredPaper => ({
  id: ID,
  record: undefined,
  removal: { version: 1, id: ID, removedAt: '2026-11-20T00:00:00.000Z', record },
});

const own = (...papers: readonly MergeState[]): Pick<ImportContent, 'origin' | 'papers'> => ({
  origin: 'own',
  papers,
});

describe('an import', () => {
  it('counts what is new, changed and the same', () => {
    const stored = [kept(paper()), kept(paper({ id: '2608.00002' }), '2608.00002')];
    const content = own(
      state(),
      state({ id: '2608.00002', notes: 'n', edited: { notes: '2026-11-20T00:00:00.000Z' } }),
      state({ id: '2608.00003' }),
    );
    const { counts, changes } = planPapers(stored, content, 'merge', NOW);
    expect(counts).toEqual(count({ added: 1, changed: 1, same: 1 }));
    expect(changes.map(({ id }) => id)).toEqual(['2608.00002', '2608.00003']);
  });

  it('that replaces moves what the file does not hold to the bin', () => {
    const { counts, changes } = planPapers([kept(paper())], own(), 'replace', NOW);
    expect(counts).toEqual(count({ removed: 1 }));
    expect(changes).toEqual([
      {
        id: ID,
        record: undefined,
        removal: { version: 1, id: ID, removedAt: NOW.toISOString(), record: paper() },
      },
    ]);
  });

  it('that replaces counts as an edit of now, so that no older file brings back what was here', () => {
    const mine = { notes: 'Mine.', tags: ['a'], edited: { notes: after(-9).toISOString() } };
    const theirs = state({ tags: ['a'], edited: { notes: after(-20).toISOString() } });
    const [replaced] = planPapers([kept(paper(mine))], own(theirs), 'replace', NOW).changes;
    const edited = { notes: NOW.toISOString() };
    expect(replaced).toEqual(kept(paper({ tags: ['a'], edited })));
    expect(planPapers([replaced!], own(state(mine)), 'merge', after(1)).changes).toEqual([]);
    // A second time it changes nothing.
    const again = planPapers([replaced!], own(theirs), 'replace', after(1));
    expect(again).toEqual({ changes: [], counts: count({ same: 1 }) });
  });

  it('that replaces brings back what was removed here, for good', () => {
    const removal = { version: 1, id: ID, removedAt: '2026-11-20T00:00:00.000Z' };
    const stored = { id: ID, record: undefined, removal };
    const { changes } = planPapers([stored], own(state()), 'replace', NOW);
    expect(changes).toEqual([kept(paper({ edited: { restored: NOW.toISOString() } }))]);
    expect(planPapers([stored], own(state()), 'merge', NOW).changes[0]?.record).toBeUndefined();
  });

  it('that replaces takes what was saved after its removal here as it is', () => {
    const removal = { version: 1, id: ID, removedAt: '2026-10-01T00:00:00.000Z' };
    const stored = { id: ID, record: undefined, removal };
    expect(planPapers([stored], own(state()), 'replace', NOW).changes).toEqual([kept(paper())]);
  });

  it('leaves what is stored here and cannot be read', () => {
    for (const content of [own(state()), own()]) {
      const { counts, changes } = planPapers([kept({ version: 99 })], content, 'replace', NOW);
      expect([counts, changes]).toEqual([count({ blocked: 1 }), []]);
    }
  });
});

describe('what an import moves to the bin', () => {
  const removed = { id: paper().id, removedAt: '2026-01-02T00:00:00.000Z' };
  const old = paper({ savedAt: '2026-01-01T00:00:00.000Z' });

  it('lies there for its days, however long ago it was removed elsewhere', () => {
    const [merged] = planPapers([kept(old)], own(removed), 'merge', NOW).changes;
    expect(merged?.removal).toMatchObject({ ...removed, record: old });
    expect(storeExpired(merged!, after(29))).toBeUndefined();
    expect(storeExpired(merged!, after(31))?.removal).toEqual({ version: 1, ...removed });
    // Merged again, it is the same.
    expect(planPapers([merged!], own(removed), 'merge', after(5)).changes).toEqual([]);
  });

  it('is what was here, also where the file only knows that it was removed', () => {
    for (const theirs of [removed, { ...removed, paper: paper({ notes: 'older' }) }]) {
      const mine = kept(paper({ notes: 'mine' }));
      const { changes, counts } = planPapers([mine], own(theirs), 'replace', NOW);
      expect(counts).toEqual(count({ removed: 1 }));
      expect(changes[0]?.removal).toMatchObject({ record: mine.record });
    }
  });
});

it('what lies in the bin stays there where a file that replaces knows of a removal only', () => {
  const removal = { version: 1, id: ID, removedAt: '2026-11-20T00:00:00.000Z', record: paper() };
  const stored = { id: ID, record: undefined, removal };
  const earlier = { id: paper().id, removedAt: '2026-10-01T00:00:00.000Z' };
  expect(planPapers([stored], own(earlier), 'replace', NOW)).toEqual({
    changes: [],
    counts: count({}),
  });
  const removedAt = '2026-11-25T00:00:00.000Z';
  const [later] = planPapers([stored], own({ ...earlier, removedAt }), 'replace', NOW).changes;
  expect(later?.removal).toEqual({ ...removal, removedAt });
});

describe('a paper that is known by its id alone', () => {
  const bare = { title: `arXiv:${ID}`, authors: [], abstract: undefined };
  const restored = { edited: { restored: NOW.toISOString() } };

  it('comes back from the bin with all that was known of it', () => {
    const [change] = planPapers([binned(paper())], other(state(bare)), 'merge', NOW).changes;
    expect(change).toEqual(kept(paper(restored)));
    const entry = state({ title: 'As in BibTeX', savedAt: NOW.toISOString(), techniques: [] });
    const [told] = planPapers([binned(paper())], other(entry), 'merge', NOW).changes;
    expect(told).toEqual(kept(paper(restored)));
  });

  it('takes over what a file knows of it in the bin, too', () => {
    const content = other(state({ savedAt: NOW.toISOString() }));
    const [change] = planPapers([binned(paper(bare))], content, 'merge', NOW).changes;
    expect(change).toEqual(kept(paper(restored)));
  });

  it('takes over what a file knows of it, and keeps what the user made of it', () => {
    const stored = kept(paper({ ...bare, notes: 'mine', status: 'done' }));
    const theirs = state({ tags: ['a'], savedAt: '2026-11-25T00:00:00.000Z' });
    const { changes, counts } = planPapers([stored], other(theirs), 'merge', NOW);
    expect(counts).toEqual(count({ changed: 1 }));
    expect(changes[0]?.record).toMatchObject({
      title: paper().title,
      authors: paper().authors,
      savedAt: paper().savedAt,
      notes: 'mine',
      status: 'done',
      tags: ['a'],
    });
  });

  it('never stands for one of which more is known, whoever saved it first', () => {
    const theirs = state({ ...bare, savedAt: '2020-01-01T00:00:00.000Z' });
    const { counts } = planPapers([kept(paper())], own(theirs), 'merge', NOW);
    expect(counts).toEqual(count({ same: 1 }));
  });
});

it('an import leaves alone a removal that holds another that cannot be read', () => {
  const removedAt = '2026-11-20T00:00:00.000Z';
  const removal = { version: 1, id: ID, removedAt, record: paper(), beneath: { version: 99 } };
  const stored = { id: ID, record: undefined, removal };
  for (const content of [own(state()), other(state())])
    expect(planPapers([stored], content, 'replace', NOW)).toEqual({
      changes: [],
      counts: count({ blocked: 1 }),
    });
});
