import { expect, it } from 'vitest';

import { EMPTY_FILTERS } from '../../../utils/filters/filters.ts';
import { planDocumentsRestore } from '../../../utils/interchange/plan-documents-restore.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';

const filters = {
  ...EMPTY_FILTERS,
  filters: [{ id: 'a', query: 'diffusion', action: 'hide', enabled: true }],
};
const newer = { version: 99 };
const none = { changed: {}, left: [] };

it.each([
  ['what differs becomes what it was', {}, { filters }, { ...none, changed: { filters } }],
  [
    'what was not set is not set again',
    { filters },
    {},
    { ...none, changed: { filters: EMPTY_FILTERS } },
  ],
  ['what is the same stays', { filters }, { filters }, none],
  ['what is the same in another form stays', {}, { settings: DEFAULT_SETTINGS }, none],
  [
    'what is damaged is mended',
    { filters: 'damaged' },
    { filters },
    { ...none, changed: { filters } },
  ],
  [
    'what a newer version has written stays',
    { filters: newer },
    { filters },
    { ...none, left: ['filters'] },
  ],
  [
    'what a newer version had written is not written',
    { filters },
    { filters: newer },
    { ...none, left: ['filters'] },
  ],
  ['what cannot be read and is the same is no difference', { filters: 7 }, { filters: 7 }, none],
  ['an older snapshot, which knows of nothing, changes nothing', { filters }, undefined, none],
])('%s', (_, here, then, plan) => {
  expect(planDocumentsRestore(here, then)).toEqual(plan);
});
