import { expect, it } from 'vitest';

import { findTechnique, TECHNIQUE_GROUPS, TECHNIQUES } from '../../../utils/techniques/taxonomy.ts';

it('knows 47 techniques, each once, in the order of the seven groups', () => {
  expect(new Set(TECHNIQUES.map(({ id }) => id)).size).toBe(47);
  expect(TECHNIQUES).toHaveLength(47);
  const groups = TECHNIQUES.map(({ group }) => group);
  expect([...new Set(groups)]).toEqual(TECHNIQUE_GROUPS);
  expect(TECHNIQUE_GROUPS).toEqual([
    'learning',
    'reasoning',
    'agents',
    'perception',
    'trust',
    'contribution',
    'field',
  ]);
});

it.each(TECHNIQUES)('fits $id on a badge', ({ shortLabel, label }) => {
  expect(shortLabel.length).toBeLessThanOrEqual(16);
  expect(label).not.toBe('');
});

it.each([
  ['3d', '3D & rendering'],
  ['peft', 'Parameter-efficient tuning'],
  ['', undefined],
  ['toString', undefined],
])('finds %j', (id, label) => {
  expect(findTechnique(id)?.label).toBe(label);
});
