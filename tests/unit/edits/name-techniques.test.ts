import { expect, it } from 'vitest';

import { nameById, nameByLabel } from '../../../utils/edits/name-techniques.ts';

const own = [{ id: 'own-ssm', label: 'State-space models' }] as const;

it.each([
  ['a technique:"State-space models" b', 'a technique:"own-ssm" b'],
  ['technique:"rl"|"State-space models" b', 'technique:"rl"|"own-ssm" b'],
  ['technique:"State-space models"|"rl"', 'technique:"own-ssm"|"rl"'],
])('%s is told by ids, as %s, and back', (query, byId) => {
  expect(nameById(query, own)).toBe(byId);
  expect(nameByLabel(byId, { own, gone: [] })).toBe(query);
});
