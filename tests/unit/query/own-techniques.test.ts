import { expect, it } from 'vitest';

import { listQueryTexts } from '../../../utils/asking/list-query-texts.ts';
import { putFilter } from '../../../utils/filters/change-filters.ts';
import { compileFilters } from '../../../utils/filters/compile-filters.ts';
import { EMPTY_FILTERS } from '../../../utils/filters/filters.ts';
import { findMute, switchMute, muteQuery } from '../../../utils/filters/mute.ts';
import { EMPTY_FOLLOWS } from '../../../utils/follows/follows.ts';
import { compileQueries } from '../../../utils/query/compile-queries.ts';
import { readCompiledQueries } from '../../../utils/query/compiled-queries.ts';
import { matchesQuery } from '../../../utils/query/match-query.ts';
import { parseQuery } from '../../../utils/query/parse-query.ts';
import { prepareFacts } from '../../../utils/query/prepare-facts.ts';
import type { OwnTechniqueName } from '../../../utils/techniques/own-id.ts';

const own = [{ id: 'own-4b0f', label: 'State-space models' }] as const;
const facts = prepareFacts({
  title: 'A title',
  authors: [],
  techniques: ['own-4b0f'],
  code: 'unknown',
});

it.each(['technique:"state space model"', 'technique:State-Space-Models', 'technique:own-4b0f'])(
  '%s finds the own technique',
  (text) => {
    const reading = parseQuery(text, own);
    expect(reading.ok && matchesQuery(reading.query, facts)).toBe(true);
    expect(reading.ok && matchesQuery(reading.query, { ...facts, techniques: [] })).toBe(false);
  },
);

it('knows an id without the techniques, and a label only with them', () => {
  expect(parseQuery('technique:own-gone').ok).toBe(true);
  expect(parseQuery('technique:"state-space models"')).toMatchObject({
    error: { code: 'unknown-technique' },
  });
  expect(parseQuery('technique:"diffusion"', [{ id: 'own-x', label: 'Diffusion' }])).toMatchObject({
    query: { id: 'diffusion' },
  });
});

it('makes filters by label work', () => {
  const filter = { id: 'a', query: 'technique:"state-space models"', action: 'dim' } as const;
  const change = putFilter(EMPTY_FILTERS, { ...filter, enabled: true }, own);
  if (!change.ok) throw new Error(change.error.code);
  const compiled = compileQueries(listQueryTexts(change.value, EMPTY_FOLLOWS), own);
  const stored: unknown = JSON.parse(JSON.stringify(compiled));
  const queries = readCompiledQueries(stored);
  expect(compileFilters(change.value, (text) => queries.get(text)).rules).toHaveLength(1);
});

it('tells techniques apart by their signs, and finds one that alone has the words', () => {
  const names = [
    { id: 'own-c-2b-2b', label: 'C++' },
    { id: 'own-c', label: 'C' },
    { id: 'own-3', label: '3D!' },
  ] as const;
  const find = (query: string, known: readonly OwnTechniqueName[] = names) => {
    const reading = parseQuery(query, known);
    return reading.ok && reading.query.type === 'technique' ? reading.query.id : undefined;
  };
  expect(find('technique:c')).toBe('own-c');
  expect(find('technique:"C++"')).toBe('own-c-2b-2b');
  expect(find('technique:c', names.slice(0, 1))).toBe('own-c-2b-2b');
  expect(find('technique:c#')).toBe('own-c-2b-2b');
  expect(find('technique:3d')).toBe('3d');
  expect(find('technique:"3d!"')).toBe('own-3');
});

it('mutes an own technique', () => {
  const filters = {
    ...EMPTY_FILTERS,
    filters: [switchMute(undefined, muteQuery('technique', 'own-4b0f'))],
  };
  expect(findMute(filters, muteQuery('technique', 'own-4b0f'))).toBe(filters.filters[0]);
  expect(findMute(filters, muteQuery('technique', 'own-4b'))).toBeUndefined();
});
