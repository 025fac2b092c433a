import { describe, expect, it } from 'vitest';

import {
  exemptPaper,
  MOST_EXEMPT,
  moveFilter,
  putFilter,
  removeFilter,
  restoreFilter,
} from '../../../utils/filters/change-filters.ts';
import { EMPTY_FILTERS } from '../../../utils/filters/filters.ts';
import { parsePaperId } from '../../../utils/paper.ts';
import { filter, documentOf, read } from './create-filters.ts';

describe('putFilter', () => {
  it('puts a new one last and a known one in its place', () => {
    const two = documentOf(filter('1'), filter('2'));
    expect(putFilter(two, filter('3'))).toEqual({
      ok: true,
      value: documentOf(filter('1'), filter('2'), filter('3')),
    });
    expect(putFilter(two, filter('1', 'b', { enabled: false }))).toEqual({
      ok: true,
      value: documentOf(filter('1', 'b', { enabled: false }), filter('2')),
    });
    expect(two).toEqual(documentOf(filter('1'), filter('2')));
  });

  it('refuses a query that cannot be read, and says where', () => {
    expect(putFilter(EMPTY_FILTERS, filter('1', 'a "b'))).toEqual({
      ok: false,
      error: { code: 'unclosed-quote', start: 2, end: 4, text: '"b' },
    });
  });

  it.each([
    ['hide', 'is:saved', true],
    ['dim', 'diffusion is:followed', true],
    ['hide', '(is:saved OR is:followed) red', true],
    ['hide', 'is:saved OR red', undefined],
    ['hide', '(is:saved OR pear) apple', undefined],
    ['hide', '-is:followed', undefined],
    ['hide', 'is:opened', undefined],
    ['highlight', 'is:saved', undefined],
  ] as const)('has one that is to %s “%s” say even followed: %s', (action, query, expected) => {
    const written = { ...filter('1', query), action };
    const change = putFilter(documentOf(filter('1')), written);
    const [put] = change.ok ? change.value.filters : [];
    expect(put?.evenFollowed).toBe(expected);
  });

  it('believes who takes that back', () => {
    const spares = { ...filter('1', 'is:saved'), action: 'hide' } as const;
    const change = putFilter(documentOf({ ...spares, evenFollowed: true }), spares);
    expect(change.ok && change.value.filters).toEqual([spares]);
  });

  it('keeps what else a filter may have', () => {
    const full = filter('1', 'a', { name: 'A', colour: 'teal', evenFollowed: true });
    const change = putFilter(EMPTY_FILTERS, full);
    expect(read(structuredClone(change.ok && change.value)).filters).toEqual([full]);
  });

  it('switches and names one whose query can no longer be read', () => {
    const unreadable = filter('1', 'technique:gone');
    const named = { ...unreadable, enabled: false, name: 'Gone' };
    expect(putFilter(documentOf(unreadable), named)).toEqual({
      ok: true,
      value: documentOf(named),
    });
    expect(putFilter(documentOf(unreadable), filter('1', 'technique:other')).ok).toBe(false);
  });
});

describe('restoreFilter', () => {
  it('brings one back to its place, once, whether its query can be read or not', () => {
    const unreadable = filter('3', 'technique:gone');
    const restored = restoreFilter(documentOf(filter('1'), filter('2')), unreadable, 1);
    expect(restored).toEqual(documentOf(filter('1'), unreadable, filter('2')));
    expect(restoreFilter(restored, filter('3'), 0)).toBe(restored);
  });
});

describe('exemptPaper', () => {
  const [first, second] = ['2608.00001', '2608.00002'].map((id) => parsePaperId(id)!);

  it('takes a paper out of reach of all filters, and back, by every spelling of its id', () => {
    const both = [first!, second!].reduce(
      (document, id) => exemptPaper(document, id, true),
      EMPTY_FILTERS,
    );
    expect(read(structuredClone(both)).exempt).toEqual([first, second]);
    expect(exemptPaper(both, first!, false).exempt).toEqual([second]);
    expect(read({ ...both, exempt: ['2608.00001v2', 'x', 7, null] }).exempt).toEqual([first]);
    expect(read({ ...both, exempt: 'x' }).exempt).toEqual([]);
  });

  it('answers the same document where nothing changes', () => {
    const one = exemptPaper(EMPTY_FILTERS, first!, true);
    expect(exemptPaper(one, first!, true)).toBe(one);
    expect(exemptPaper(one, second!, false)).toBe(one);
  });

  it('makes room for the latest', () => {
    const ids = Array.from({ length: MOST_EXEMPT + 1 }, (_, n) =>
      parsePaperId(`2608.${10_000 + n}`)!,
    );
    const full = ids.reduce((document, id) => exemptPaper(document, id, true), EMPTY_FILTERS);
    expect(full.exempt).toEqual(ids.slice(1));
  });
});

describe('moveFilter', () => {
  const three = documentOf(filter('1'), filter('2'), filter('3'));

  it.each([
    ['1', 1, '213'],
    ['1', 2, '231'],
    ['1', 9, '231'],
    ['3', 0, '312'],
    ['2', 0, '213'],
  ])('puts %s at %s: %s', (id, to, order) => {
    expect(
      moveFilter(three, id, to)
        .filters.map((one) => one.id)
        .join(''),
    ).toBe(order);
  });

  it('answers the same document where nothing moves', () => {
    expect(moveFilter(three, '2', 1)).toBe(three);
    expect(moveFilter(three, '4', 1)).toBe(three);
  });
});

describe('removeFilter', () => {
  it('takes out the one', () => {
    expect(removeFilter(documentOf(filter('1'), filter('2')), '1')).toEqual(
      documentOf(filter('2')),
    );
  });

  it('answers the same document where there is nothing to remove', () => {
    const one = documentOf(filter('1'));
    expect(removeFilter(one, '2')).toBe(one);
  });
});
