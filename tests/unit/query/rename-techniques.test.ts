import { expect, it } from 'vitest';

import { parseQuery } from '../../../utils/query/parse-query.ts';
import { renameTechniques } from '../../../utils/query/rename-techniques.ts';

const other = { id: 'own-other', label: 'Other' } as const;
const before = [{ id: 'own-ssm', label: 'State-space models' }, other] as const;
const call = (label: string) => [{ id: 'own-ssm', label }, other] as const;

it.each([
  ['technique:"State-space models"', 'technique:"Mamba 2"'],
  ['technique:state-space-model', 'technique:"Mamba 2"'],
  ['a -TECHNIQUE:“state space models” OR b', 'a -TECHNIQUE:"Mamba 2" OR b'],
  [
    '(technique:state-space-models) "technique:state-space-models" technique:state_space_models',
    '(technique:"Mamba 2") "technique:state-space-models" technique:"Mamba 2"',
  ],
  ['technique:rl|state-space-models|"Other" a', 'technique:rl|"Mamba 2"|"Other" a'],
  ['TECHNIQUE:“State-space models”|rl b', 'TECHNIQUE:"Mamba 2"|rl b'],
])('%s becomes %s', (query, renamed) => {
  expect(renameTechniques(query, before, call('Mamba 2'))).toBe(renamed);
  expect(parseQuery(renamed, call('Mamba 2'))).toEqual(parseQuery(query, before));
});

it.each([
  'state-space-models title:"State-space models"',
  'technique:own-ssm technique:other technique:rl',
  'technique:warp',
  'technique:rl | state-space-models|State-space-models',
  'title:a|state-space-models',
  'technique:"State-space models',
  '',
])('%j stays as it is', (query) => {
  expect(renameTechniques(query, before, call('Mamba 2'))).toBe(query);
});

it('writes nothing anew that is still understood, or of what is gone', () => {
  const query = 'technique:state-space-models';
  expect(renameTechniques(query, before, call('State space model'))).toBe(query);
  expect(renameTechniques(query, before, [other])).toBe(query);
});

it.each(['🎲', 'The "best"', 'Other "ones"'])('names by its id what is called %s', (label) => {
  const renamed = renameTechniques('technique:state-space-models', before, call(label));
  expect(renamed).toBe('technique:own-ssm');
});

it('keeps what a name of other signs would mean from now on', () => {
  const plus = { id: 'own-plus', label: 'C++' } as const;
  const added = [plus, { id: 'own-c', label: 'C' }] as const;
  expect(renameTechniques('technique:c', [plus], added)).toBe('technique:"C++"');
});
