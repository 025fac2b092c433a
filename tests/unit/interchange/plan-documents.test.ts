import { expect, it } from 'vitest';

import { EMPTY_FILTERS } from '../../../utils/filters/filters.ts';
import { EMPTY_FOLLOWS } from '../../../utils/follows/follows.ts';
import type { Documents } from '../../../utils/interchange/import-content.ts';
import { planDocuments } from '../../../utils/interchange/plan-documents.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { createCorrection, createDocument, mamba } from '../user-techniques/documents.ts';

const filter = (id: string, query: string) =>
  ({ id, query, action: 'hide', enabled: true }) as const;
const keyword = (value: string) =>
  ({ kind: 'keyword', value, label: value, since: '2026-11-01T00:00:00.000Z' }) as const;
const named = (label: string): Documents => ({
  settings: DEFAULT_SETTINGS,
  filters: { ...EMPTY_FILTERS, filters: [filter(label, `technique:"${label}" -video`)] },
  follows: { ...EMPTY_FOLLOWS, follows: [keyword(`technique:"${label}"`)] },
  techniques: createDocument({ techniques: [{ ...mamba, label }] }),
});
const queriesOf = ({ filters, follows }: Partial<Documents>) => [
  filters?.filters.map(({ query }) => query),
  follows?.follows.map(({ value }) => value),
];

it('queries here name a technique as it is called after the import', () => {
  const mine = named('SSM');
  const { techniques } = named('State spaces');
  const { changed } = planDocuments(mine, { techniques }, 'replace');
  expect(queriesOf(changed)).toEqual([
    ['technique:"State spaces" -video'],
    ['technique:"State spaces"'],
  ]);
});

it('what is here of techniques stays beside a file, which adds what is missing', () => {
  const edit = { technique: '3d', added: [{ keyword: 'NeRF', weight: 1 }], removed: ['mesh'] };
  const mine = createDocument({ techniques: [mamba], edits: [edit] });
  const fresh = { ...mamba, id: 'own-new', label: 'New' } as const;
  const renamed = { ...mamba, label: 'SSM' };
  // By the name of one here it is that one, even where the file calls that one otherwise.
  const namesake = { ...mamba, id: 'own-namesake', colour: 'pink' } as const;
  const theirs = createDocument({
    techniques: [renamed, namesake, fresh],
    off: ['survey'],
    edits: [
      { technique: '3d', added: [{ keyword: 'meshes', weight: 2 }], removed: ['NeRF', 'voxel'] },
      { technique: 'survey', added: [], removed: ['review'] },
    ],
    corrections: [createCorrection(1, { technique: namesake.id })],
  });
  const { changed } = planDocuments({ techniques: mine }, { techniques: theirs }, 'merge');
  expect(changed.techniques).toEqual({
    ...mine,
    techniques: [mamba, fresh],
    edits: [{ ...edit, removed: ['voxel', 'mesh'] }, theirs.edits[1]],
    corrections: [createCorrection(1, { technique: mamba.id })],
  });
  const older = { techniques: createDocument({ techniques: [renamed], off: ['survey'] }) };
  expect(planDocuments({ techniques: mine }, older, 'merge').changed).toEqual({});
});

it('queries of both sides that mean the same are one, named as it is called here', () => {
  expect(planDocuments(named('SSM'), named('State spaces'), 'merge').changed).toEqual({});
});

it('a file with queries replaces those that are here', () => {
  const theirs = named('State spaces');
  const { changed } = planDocuments(named('SSM'), theirs, 'replace');
  expect(queriesOf(changed)).toEqual(queriesOf(theirs));
  expect(planDocuments(theirs, theirs, 'replace').changed).toEqual({});
});
