import { expect, it } from 'vitest';

import { listAsking } from '../../../utils/asking/list-asking.ts';
import type { Filter } from '../../../utils/filters/filters.ts';
import type { Follow, FollowKind } from '../../../utils/follows/follows.ts';

const ssm = { id: 'own-ssm', label: 'State spaces' } as const;
const other = { id: 'own-other', label: 'Other' } as const;

const filter = (query: string, name?: string): Filter => ({
  id: query,
  query,
  action: 'hide',
  enabled: false,
  ...(name !== undefined && { name }),
});
const follow = (kind: FollowKind, value: string, label = value): Follow => ({
  kind,
  value,
  label,
  since: '2026-11-01T08:00:00.000Z',
});

const filters = [
  filter('technique:"state-spaces" OR video'),
  filter('a -(b technique:own-ssm technique:other)', 'No state spaces'),
  filter('"technique:own-ssm"'),
  filter('technique:other'),
  filter('technique:gone'),
];
const follows = [
  follow('technique', 'own-ssm', 'State spaces'),
  follow('keyword', 'technique:"State spaces" is:new'),
  follow('author', 'own-ssm'),
  follow('technique', 'math'),
];
const asking = [
  'technique:"state-spaces" OR video',
  'No state spaces',
  'State spaces',
  'technique:"State spaces" is:new',
];

it('lists the filters and follows that name a technique, by whatever name', () => {
  expect(listAsking(ssm, { filters }, { follows }, [ssm, other])).toEqual(asking);
});

it('lists the same once it is gone', () => {
  expect(listAsking(ssm, { filters }, { follows }, [other])).toEqual(asking);
});

it('lists those that name one of ours', () => {
  const math = { id: 'math', label: 'Mathematics' } as const;
  const named = [...filters, filter('technique:math -video')];
  const found = listAsking(math, { filters: named }, { follows }, [ssm, other]);
  expect(found).toEqual(['technique:math -video', 'math']);
});
