import { expect, it } from 'vitest';

import type { EditedDocuments } from '../../../utils/edits/document-registers.ts';
import { mergeDocuments } from '../../../utils/edits/merge-documents.ts';
import { planDocuments } from '../../../utils/interchange/plan-documents.ts';
import { mamba } from '../user-techniques/documents.ts';
import { at, edit, FRESH } from './devices.ts';
import type { Device } from './devices.ts';

const filtering = (query: string) => ({
  ...FRESH.documents.filters,
  filters: [{ id: 'q', query, action: 'hide', enabled: true } as const],
});
const following = (query: string) => ({
  ...FRESH.documents.follows,
  follows: [{ kind: 'keyword', value: query, label: query, since: at(1).toISOString() }] as const,
});
const { techniques: none } = FRESH.documents;
const called = (label: string) => ({ ...none, techniques: [{ ...mamba, label }] });

/** A filter and a follow that ask for a technique of the user's. */
const asking = (query: string): Device => {
  const named = edit(FRESH, { techniques: called('SSM') }, at(0));
  return edit(named, { filters: filtering(query), follows: following(query) }, at(1));
};
const timeOf = ({ edits }: EditedDocuments) => edits.filters?.['filters']?.['q']?.at;

it.each(['technique:"SSM" -video', 'technique:SSM -video'])(
  'a query that nobody has edited stays as it is when its technique is removed: %s',
  (query) => {
    const both = asking(query);
    const removed = edit(both, { techniques: none }, at(2));
    for (const [one, other] of [
      [removed, both],
      [both, removed],
    ] as const) {
      const { changed } = planDocuments(one, other, 'merge', at(3));
      expect([changed.filters, changed.follows]).toEqual([undefined, undefined]);
      const merged = mergeDocuments(one, other);
      expect(merged).toEqual(mergeDocuments(other, one));
      expect(merged.documents.techniques?.techniques).toEqual([]);
      expect(timeOf(merged)).toBe(at(1).toISOString());
      // Whoever edits it afterwards edits this one.
      const edited = edit(both, { filters: filtering('a') }, at(4));
      expect(mergeDocuments(merged, edited).documents.filters).toEqual(filtering('a'));
    }
  },
);

it('a technique that is removed or comes back is no edit of what asks for it', () => {
  const both = asking('technique:SSM');
  const removed = edit(both, { techniques: none }, at(2));
  const back = edit(removed, { techniques: called('SSM') }, at(5));
  expect([timeOf(removed), timeOf(back)]).toEqual([timeOf(both), timeOf(both)]);
  // Called otherwise on another device, it is so here, too.
  const renamed = edit(
    both,
    {
      techniques: called('State spaces'),
      filters: filtering('technique:"State spaces"'),
      follows: following('technique:"State spaces"'),
    },
    at(6),
  );
  const { filters, follows } = mergeDocuments(back, renamed).documents;
  expect(filters).toEqual(filtering('technique:"State spaces"'));
  expect(follows).toEqual(following('technique:"State spaces"'));
});

it('a removed technique’s name means the one that bears it now', () => {
  const removed = edit(asking('technique:SSM'), { techniques: none }, at(2));
  const other = { ...called('SSM').techniques[0]!, id: 'own-other' } as const;
  const made = edit(removed, { techniques: { ...none, techniques: [other] } }, at(3));
  // What the filter asks for has become another.
  expect(timeOf(made)).toBe(at(3).toISOString());
  const merged = mergeDocuments(made, asking('technique:SSM'));
  expect(merged.documents.filters).toEqual(filtering('technique:"SSM"'));
});
