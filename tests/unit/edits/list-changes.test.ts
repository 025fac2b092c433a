import { expect, it } from 'vitest';

import type { Documents } from '../../../utils/edits/documents.ts';
import { listChanges } from '../../../utils/edits/list-changes.ts';
import { mergeDocuments } from '../../../utils/edits/merge-documents.ts';
import { planDocuments } from '../../../utils/interchange/plan-documents.ts';
import type { KnownDocuments } from '../../../utils/interchange/plan-documents.ts';
import { createRandom } from '../random.ts';
import { createCorrection, mamba } from '../user-techniques/documents.ts';
import { at, FRESH, grow } from './devices.ts';

const NOTHING = { added: 0, changed: 0, removed: 0, isReordered: false };
const filter = (id: string, query = id) => ({ id, query, action: 'hide', enabled: true }) as const;
const { settings, filters, follows, techniques } = FRESH.documents;

it('counts what becomes of each list', () => {
  const before: Documents = {
    settings: { ...settings, badgesPerCard: 5 },
    filters: { ...filters, filters: ['a', 'b', 'c'].map((id) => filter(id)) },
    follows,
    techniques: { ...techniques, techniques: [mamba] },
  };
  const changed: Documents = {
    settings: { ...settings, seen: 'hide' },
    filters: {
      ...filters,
      filters: [filter('d'), filter('c'), filter('a', 'x')],
      setAside: [{ odd: 1 }],
    },
    follows,
    techniques: {
      ...techniques,
      off: ['survey'],
      edits: [{ technique: '3d', added: [], removed: ['mesh', 'voxel'] }],
      corrections: [createCorrection(1)],
      learns: false,
    },
  };
  expect(listChanges(before, changed)).toEqual([
    { ...NOTHING, list: 'settings.fields', changed: 2 },
    { list: 'filters.filters', added: 1, changed: 1, removed: 1, isReordered: true },
    { ...NOTHING, list: 'filters.aside', added: 1 },
    { ...NOTHING, list: 'techniques.techniques', removed: 1 },
    { ...NOTHING, list: 'techniques.off', added: 1 },
    { ...NOTHING, list: 'techniques.keywords', added: 2 },
    { ...NOTHING, list: 'techniques.corrections', added: 1 },
    { ...NOTHING, list: 'techniques.learning', changed: 1 },
  ]);
});

const read = (one: KnownDocuments, other: KnownDocuments) => {
  const { changed } = planDocuments(one, other, 'merge', at(50));
  return { changed, lists: listChanges(one.documents, changed) };
};

it('names a list wherever a merge changes a document, and none where it changes nothing', () => {
  for (let seed = 0; seed < 300; seed += 1) {
    const random = createRandom(5000 + seed);
    const common = grow(FRESH, random, 6);
    const mine = grow(common, random, 6);
    const theirs = grow(common, random, 6);
    const { changed, lists } = read(mine, theirs);
    const named = new Set(lists.map(({ list }) => list.split('.')[0]));
    // Where own techniques are called otherwise, queries are only spelled otherwise.
    const isRenamed = changed.techniques !== undefined;
    if (!isRenamed) expect([...named]).toEqual(Object.keys(changed));
    expect(Object.keys(changed)).toEqual(expect.arrayContaining([...named]));
    const merged = mergeDocuments(mine, theirs);
    expect(read(merged, theirs)).toEqual({ changed: {}, lists: [] });
  }
});
