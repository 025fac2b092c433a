import { expect, it } from 'vitest';

import { EMPTY_FILTERS } from '../../../utils/filters/filters.ts';
import { EMPTY_FOLLOWS } from '../../../utils/follows/follows.ts';
import type { Documents } from '../../../utils/interchange/import-content.ts';
import { planDocuments } from '../../../utils/interchange/plan-documents.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { createDocument, mamba } from '../user-techniques/documents.ts';

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
  for (const mode of ['merge', 'replace'] as const) {
    const { changed } = planDocuments(mine, { techniques }, mode);
    expect(queriesOf(changed)).toEqual([
      ['technique:"State spaces" -video'],
      ['technique:"State spaces"'],
    ]);
  }
});

it('queries of both sides that mean the same become one where they name it alike', () => {
  const { changed } = planDocuments(named('SSM'), named('State spaces'), 'merge');
  expect(queriesOf(changed)).toEqual([
    ['technique:"State spaces" -video'],
    ['technique:"State spaces"'],
  ]);
});

it('a file with queries replaces those that are here', () => {
  const theirs = named('State spaces');
  const { changed } = planDocuments(named('SSM'), theirs, 'replace');
  expect(queriesOf(changed)).toEqual(queriesOf(theirs));
  expect(planDocuments(theirs, theirs, 'replace').changed).toEqual({});
});
