import { expect, it } from 'vitest';

import type { Documents } from '../../../utils/edits/documents.ts';
import { NO_EDITS } from '../../../utils/edits/edits.ts';
import { stampDocuments } from '../../../utils/edits/stamp-documents.ts';
import { EMPTY_FILTERS } from '../../../utils/filters/filters.ts';
import { EMPTY_FOLLOWS } from '../../../utils/follows/follows.ts';
import type { ImportMode } from '../../../utils/import-mode.ts';
import { planDocuments } from '../../../utils/interchange/plan-documents.ts';
import type { KnownDocuments } from '../../../utils/interchange/plan-documents.ts';
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
const NOW = new Date('2026-11-26T12:00:00Z');
const begin = (documents: Partial<Documents>) =>
  stampDocuments({ documents: {}, edits: NO_EDITS }, documents, { now: NOW, reason: 'begin' });
const plan = (
  mine: KnownDocuments | Partial<Documents>,
  documents: Partial<Documents>,
  mode: ImportMode,
) => planDocuments('documents' in mine ? mine : { documents: mine }, { documents }, mode, NOW);
const queriesOf = ({ filters, follows }: Partial<Documents>) => [
  filters?.filters.map(({ query }) => query),
  follows?.follows.map(({ value }) => value),
];

it('queries here name a technique as it is called after the import', () => {
  const mine = named('SSM');
  const { techniques } = named('State spaces');
  const { changed } = plan(mine, { techniques }, 'replace');
  expect(queriesOf(changed)).toEqual([
    ['technique:"State spaces" -video'],
    ['technique:"State spaces"'],
  ]);
});

it('a file without times adds what is missing, keyword by keyword', () => {
  const edit = { technique: '3d', added: [{ keyword: 'NeRF', weight: 1 }], removed: ['mesh'] };
  const mine = createDocument({ techniques: [mamba], edits: [edit] });
  const documents = { techniques: mine };
  const begun = { documents, edits: begin(documents) };
  const fresh = { ...mamba, id: 'own-new', label: 'New' } as const;
  // By the name of one here it is that one, even where the file calls that one otherwise.
  const namesake = { ...mamba, id: 'own-namesake', colour: 'pink' } as const;
  const theirs = createDocument({
    techniques: [{ ...mamba, label: 'SSM' }, namesake, fresh],
    off: ['survey'],
    edits: [
      { technique: '3d', added: [{ keyword: 'meshes', weight: 2 }], removed: ['NeRF', 'voxel'] },
      { technique: 'survey', added: [], removed: ['review'] },
    ],
    corrections: [createCorrection(1)],
  });
  const { changed } = plan(begun, { techniques: theirs }, 'merge');
  expect(changed.techniques).toEqual({
    ...mine,
    techniques: [mamba, fresh],
    off: ['survey'],
    edits: [{ ...edit, removed: ['voxel', 'mesh'] }, theirs.edits[1]],
    corrections: [createCorrection(1)],
  });
});

const many = (from: number) =>
  createDocument({
    techniques: Array.from({ length: 60 }, (_, index) => ({
      ...mamba,
      id: `own-${from + index}` as const,
      label: `Number ${from + index}`,
    })),
  });

it('a merge that would be too much is refused whole', () => {
  expect(() => plan({ techniques: many(0) }, { techniques: many(60) }, 'merge')).toThrow(
    'too-many-techniques',
  );
});

it('queries of both sides that mean the same are one', () => {
  const begun = { documents: named('SSM'), edits: begin(named('SSM')) };
  expect(plan(begun, named('State spaces'), 'merge').changed).toEqual({});
});

it('leaves what the file says nothing of, but for the names of techniques', () => {
  const mine = named('SSM');
  // Twice by hand, it is not for a file of papers to tidy up.
  const twice = ['1', '2'].map((id) => filter(id, 'technique:"SSM"'));
  const documents = { ...mine, filters: { ...EMPTY_FILTERS, filters: twice } };
  const here = { documents, edits: begin(documents) };
  expect(plan(here, {}, 'merge')).toEqual({ changed: {}, left: [] });
  const { changed } = plan(here, { settings: { ...DEFAULT_SETTINGS, seen: 'dim' } }, 'merge');
  expect(Object.keys(changed)).toEqual(['settings']);
  // Their filters come without a technique of theirs.
  const theirs = { ...EMPTY_FILTERS, filters: [filter('3', 'x')] };
  expect(queriesOf(plan(here, { filters: theirs }, 'merge').changed)[0]).toEqual([
    'technique:"SSM"',
    'x',
  ]);
  const later = new Date(NOW.getTime() + 1000);
  const { techniques } = named('State spaces');
  const edits = stampDocuments(here, { techniques }, { now: later, reason: 'change' });
  const renamed = planDocuments(here, { documents: { techniques }, edits }, 'merge', later);
  expect(queriesOf(renamed.changed)).toEqual([
    ['technique:"State spaces"'],
    ['technique:"State spaces"'],
  ]);
});

it('a file with queries replaces those that are here', () => {
  const theirs = named('State spaces');
  const { changed } = plan(named('SSM'), theirs, 'replace');
  expect(queriesOf(changed)).toEqual(queriesOf(theirs));
  expect(plan(theirs, theirs, 'replace').changed).toEqual({});
});

const followAda = (since: string) => ({
  ...EMPTY_FOLLOWS,
  follows: [{ kind: 'author', value: 'Ada', label: 'Ada', since } as const],
});

it('notes nothing more of a document that says all itself', () => {
  const [first, later] = ['2026-11-01T00:00:00.000Z', '2026-11-05T00:00:00.000Z'];
  const noted = { 'author ada': { at: '2026-11-02T00:00:00.000Z' } };
  const mine = {
    documents: { follows: followAda(first) },
    edits: { ...NO_EDITS, follows: { follows: noted } },
  };
  const theirs = { documents: { follows: followAda(later) } };
  const { changed, edits } = planDocuments(mine, theirs, 'merge', NOW);
  expect({ changed, edits }).toEqual({ changed: theirs.documents, edits: NO_EDITS });
});
