import { describe, expect, it } from 'vitest';

import { putFilter, removeFilter } from '../../../utils/filters/change-filters.ts';
import { FILTERS_VERSION, readFiltersDocument } from '../../../utils/filters/filters.ts';
import { filter, documentOf, read } from './create-filters.ts';

const fixtures = import.meta.glob<unknown>('./fixtures/*.json', { eager: true, import: 'default' });

describe('stored filters', () => {
  it('has a frozen fixture for every released version', () => {
    const versions = Array.from({ length: FILTERS_VERSION }, (_, index) => index + 1);
    expect(Object.keys(fixtures).toSorted()).toEqual(
      versions.map((version) => `./fixtures/filters-v${version}.json`),
    );
  });

  it.each(Object.entries(fixtures))('reads %s whole', (_, fixture) => {
    const { filters, setAside } = read(fixture);
    expect(filters.map(({ id }) => id)).toEqual(['f1', 'f2', 'f3']);
    expect(filters[0]).toEqual(filter('f1', '"world model" -driving', { action: 'highlight' }));
    expect(setAside).toEqual([{ id: 'f4', query: 4 }]);
  });

  it('are none at first', () => {
    expect(read(undefined)).toEqual({ version: 1, filters: [], exempt: [], setAside: [] });
  });

  it.each([
    [{ version: FILTERS_VERSION + 1, filters: [] }, 'newer-version'],
    [{ version: 1, filters: {} }, 'damaged'],
    [{ version: 1 }, 'damaged'],
    [{ filters: [] }, 'damaged'],
    ['[]', 'damaged'],
    [null, 'damaged'],
  ])('in %j are left alone', (stored, reason) => {
    expect(readFiltersDocument(stored)).toMatchObject({ status: 'unreadable', reason });
  });

  it.each([
    null,
    'a',
    {},
    { ...filter('x'), id: 7 },
    { ...filter('x'), id: '' },
    { ...filter('x'), query: undefined },
    { ...filter('x'), action: 'explode' },
    { ...filter('x'), action: 'constructor' },
    { ...filter('x'), enabled: 'yes' },
    { ...filter('x'), name: '' },
    { ...filter('x'), name: 'n'.repeat(61) },
    { ...filter('x'), colour: 'constructor' },
    { ...filter('x'), evenFollowed: 1 },
    filter('kept', 'another with the same id'),
  ])('set %j aside and keep it through every change', (damaged) => {
    const stored = { version: 1, filters: [damaged, filter('kept')].toReversed() };
    const first = read(stored);
    expect(first.filters).toEqual([filter('kept')]);
    expect(first.setAside).toEqual([damaged]);

    const changed = putFilter(removeFilter(first, 'kept'), filter('new'));
    const again = read(structuredClone(changed.ok && changed.value));
    expect(again).toEqual({ ...documentOf(filter('new')), setAside: [damaged] });
  });
});
