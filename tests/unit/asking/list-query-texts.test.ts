import { expect, it } from 'vitest';

import { listQueryTexts } from '../../../utils/asking/list-query-texts.ts';

it('lists the queries of filters and followed keywords', () => {
  const filters = ['a', 'b ('].map((query) => ({
    id: query,
    query,
    action: 'hide' as const,
    enabled: true,
  }));
  const follows = (['keyword', 'author'] as const).map((kind) => ({
    kind,
    value: `of ${kind}`,
    label: kind,
    since: '2026-08-01T00:00:00Z',
  }));
  expect(listQueryTexts({ filters }, { follows })).toEqual(['a', 'b (', 'of keyword']);
});
