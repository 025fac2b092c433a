import { expect, it } from 'vitest';

import type { EditedDocuments } from '../../../utils/edits/document-registers.ts';
import { NO_EDITS } from '../../../utils/edits/edits.ts';
import { mergeDocuments } from '../../../utils/edits/merge-documents.ts';
import { stampDocuments } from '../../../utils/edits/stamp-documents.ts';
import {
  moveFilter,
  putFilter,
  removeFilter,
  replaceFilters,
} from '../../../utils/filters/change-filters.ts';
import type { Filter } from '../../../utils/filters/filters.ts';
import { removeFollow, restoreFollow } from '../../../utils/follows/change-follows.ts';
import { patchSettings } from '../../../utils/settings/settings.ts';
import { switchTechnique } from '../../../utils/user-techniques/change-techniques.ts';
import { createCorrection, mamba } from '../user-techniques/documents.ts';
import { at, edit, FRESH } from './devices.ts';
import type { Device } from './devices.ts';

const filter = (id: string, query = id, fields: Partial<Filter> = {}): Filter => ({
  id,
  query,
  action: 'hide',
  enabled: true,
  ...fields,
});
const put = (device: Device, minute: number, ...filters: readonly Filter[]): Device =>
  filters.reduce((before, one) => {
    const change = putFilter(before.documents.filters, one, before.documents.techniques.techniques);
    if (!change.ok) throw new Error('refused');
    return edit(before, { filters: change.value }, at(minute));
  }, device);
const remove = (device: Device, id: string, minute: number) =>
  edit(device, { filters: removeFilter(device.documents.filters, id) }, at(minute));
const patch = (device: Device, fields: object, minute: number) =>
  edit(device, { settings: patchSettings(device.documents.settings, fields) }, at(minute));
const follows = (device: Device, change: Device['documents']['follows'], minute: number) =>
  edit(device, { follows: change }, at(minute));
const move = (device: Device, id: string, to: number, minute: number) =>
  edit(device, { filters: moveFilter(device.documents.filters, id, to) }, at(minute));
const called = (label: string) => ({
  techniques: { ...FRESH.documents.techniques, techniques: [{ ...mamba, label }] },
});
const idsOf = ({ documents }: EditedDocuments) => documents.filters?.filters.map(({ id }) => id);

const base = put(FRESH, 0, filter('a'), filter('b'), filter('c'));
const ada = (minute: number) =>
  ({ kind: 'author', value: 'Ada', label: 'Ada', since: at(minute).toISOString() }) as const;

it('a removal holds against an older edit, and gives way to a later one', () => {
  const removed = remove(base, 'b', 5);
  expect(idsOf(mergeDocuments(removed, base))).toEqual(['a', 'c']);
  const before = put(base, 4, filter('b', 'x'));
  expect(idsOf(mergeDocuments(removed, before))).toEqual(['a', 'c']);
  const after = put(base, 6, filter('b', 'x'));
  expect(mergeDocuments(removed, after).documents.filters?.filters[1]).toEqual(filter('b', 'x'));
});

it('what is no more followed does not come back from a file, until it is followed again', () => {
  const followed = follows(FRESH, restoreFollow(FRESH.documents.follows, ada(1), 0), 1);
  const left = follows(followed, removeFollow(followed.documents.follows, ada(1)), 2);
  expect(mergeDocuments(left, followed).documents.follows?.follows).toEqual([]);
  // Undone, it has its old time, but is there again.
  const back = follows(left, restoreFollow(left.documents.follows, ada(1), 0), 2);
  expect(mergeDocuments(left, back).documents.follows?.follows).toEqual([ada(1)]);
});

it('settings are merged field by field, also where one was set back', () => {
  const dim = patch(FRESH, { seen: 'dim' }, 1);
  const one = patch(patch(dim, { badgesPerCard: 5 }, 2), { toolbarCount: false }, 3);
  const other = patch(patch(dim, { seen: 'mark' }, 4), { toolbarCount: true }, 5);
  expect(mergeDocuments(one, other).documents.settings).toMatchObject({
    seen: 'mark',
    badgesPerCard: 5,
    // What never was another there has not been set.
    toolbarCount: false,
  });
});

it('a fresh profile takes what was ever set, whenever that was', () => {
  const { techniques } = FRESH.documents;
  const set = edit(
    patch(FRESH, { seen: 'hide' }, 1),
    { techniques: switchTechnique(techniques, 'survey', false) },
    at(1),
  );
  for (const state of [set, { ...set, edits: NO_EDITS }]) {
    expect(mergeDocuments(FRESH, state).documents).toEqual(set.documents);
  }
});

it('filters keep the order that was given last, and each its own last place', () => {
  const one = move(base, 'c', 0, 1);
  const other = put(move(base, 'a', 2, 2), 2, filter('d'));
  expect([idsOf(one), idsOf(other)]).toEqual([
    ['c', 'a', 'b'],
    ['b', 'c', 'a', 'd'],
  ]);
  expect(idsOf(mergeDocuments(one, other))).toEqual(['c', 'b', 'a', 'd']);
  // Moved between two often enough, there is no room left between their places.
  let crowded = put(base, 0, filter('d'));
  for (let round = 0; round < 200; round += 1) {
    crowded = move(crowded, idsOf(crowded)?.[3] ?? '', 2, 3);
    expect(idsOf(mergeDocuments(crowded, base))).toEqual(idsOf(crowded));
  }
});

it('one rule made on two devices is one, and is gone once it is removed', () => {
  const one = put(base, 1, filter('x', 'same', { enabled: false }));
  const other = put(base, 2, filter('y', 'same'));
  const merged = mergeDocuments(one, other) as Device;
  expect(idsOf(merged)).toEqual(['a', 'b', 'c', 'x']);
  const removed = remove(merged, 'x', 3);
  expect(idsOf(mergeDocuments(removed, other))).toEqual(['a', 'b', 'c']);
  // The other device may make another rule of it.
  const changed = put(other, 4, filter('y', 'another'));
  expect(idsOf(mergeDocuments(removed, changed))).toEqual(['a', 'b', 'c', 'y']);
});

it('a filter of one device names a technique as the other has called it meanwhile', () => {
  const common = edit(FRESH, called('SSM'), at(0));
  const asked = put(common, 3, filter('q', 'technique:SSM -video'));
  const renamed = edit(common, called('State spaces'), at(2));
  const { filters } = mergeDocuments(renamed, asked).documents;
  expect(filters?.filters[0]?.query).toBe('technique:"State spaces" -video');
});

it('an edit is later than one by a clock that runs ahead', () => {
  const ahead = put(base, 50, filter('b', 'ahead'));
  const mine = put(ahead, 1, filter('b', 'mine'));
  expect(mergeDocuments(ahead, mine).documents.filters?.filters[1]?.query).toBe('mine');
  expect(idsOf(mergeDocuments(ahead, remove(ahead, 'b', 1)))).toEqual(['a', 'c']);
});

it('what corrections have taught stays forgotten, and the corrections stay', () => {
  const corrections = [createCorrection(1)];
  const taught = edit(FRESH, { techniques: { ...FRESH.documents.techniques, corrections } }, at(1));
  const forgotten = edit(
    taught,
    {
      techniques: {
        ...taught.documents.techniques,
        corrections: [{ ...corrections[0]!, keywords: [] }],
      },
    },
    at(2),
  );
  const merged = mergeDocuments(taught, forgotten).documents.techniques?.corrections;
  expect(merged).toEqual([{ ...corrections[0], keywords: [] }]);
});

it('an undone import leaves what it brought to the device it came from', () => {
  const other = put(base, 1, filter('theirs'));
  const changed = put(base, 1, filter('a', 'mine'));
  const merged = mergeDocuments(changed, put(other, 5, filter('a', 'theirs too'))) as Device;
  const { filters } = changed.documents;
  const undone = {
    documents: { ...merged.documents, filters },
    edits: stampDocuments(merged, { filters }, { now: at(6), reason: 'undo' }),
  };
  const again = mergeDocuments(other, undone).documents.filters?.filters;
  expect(again?.map(({ query }) => query)).toEqual(['mine', 'b', 'c', 'theirs']);
});

it('what is there when times begin to be kept holds against files from before', () => {
  const old = { ...put(base, 1, filter('b', 'x')), edits: NO_EDITS };
  const now = at(9);
  const begun = {
    documents: base.documents,
    edits: stampDocuments({ documents: {}, edits: NO_EDITS }, base.documents, {
      now,
      reason: 'begin',
    }),
  };
  expect(mergeDocuments(begun, old).documents.filters).toEqual(base.documents.filters);
});

it('remembers two thousand of the entries that were removed, the last ones', () => {
  const filters = Array.from({ length: 2100 }, (_, index) => filter(`f${index}`));
  const full = edit(FRESH, { filters: { ...FRESH.documents.filters, filters } }, at(1));
  const emptied = replaceFilters(full.documents.filters, [], filters);
  if (!emptied.ok) throw new Error('refused');
  const { edits } = edit(remove(full, 'f2099', 2), { filters: emptied.value }, at(3));
  const removed = edits.filters?.['filters'] ?? {};
  expect(Object.keys(removed)).toHaveLength(2000);
  expect(removed['f2099']).toBeUndefined();
});
