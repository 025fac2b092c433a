import { expect, it } from 'vitest';

import texts from '../../../utils/techniques/taxonomy.json' with { type: 'json' };
import { findTechnique, TECHNIQUE_GROUPS, TECHNIQUES } from '../../../utils/techniques/taxonomy.ts';

it('knows 47 techniques, each once, each in a known group', () => {
  const groups = new Set<string>(TECHNIQUE_GROUPS);
  expect(TECHNIQUES).toHaveLength(47);
  expect(new Set(TECHNIQUES.map(({ id }) => id)).size).toBe(47);
  expect(TECHNIQUES.filter(({ group }) => !groups.has(group))).toEqual([]);
});

it('has a text for every technique and none beside', () => {
  expect(Object.keys(texts).toSorted()).toEqual(TECHNIQUES.map(({ id }) => id).toSorted());
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
