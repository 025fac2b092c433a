import { expect, it } from 'vitest';

import { toSingular } from '../../../utils/query/singular.ts';

it.each([
  ['agent', 'agents'],
  ['llm', 'llms'],
  ['gpu', 'gpus'],
  ['policy', 'policies'],
  ['movie', 'movies'],
  ['class', 'classes'],
  ['loss', 'losses'],
  ['box', 'boxes'],
  ['search', 'searches'],
  ['cache', 'caches'],
  ['size', 'sizes'],
  ['phase', 'phases'],
  ['bias', 'biases'],
  ['analysis', 'analyses'],
  ['hypothesis', 'hypotheses'],
  ['axis', 'axes'],
  ['diagnosis', 'diagnoses'],
  ['spectrum', 'spectra'],
  ['matrix', 'matrices'],
  ['index', 'indices'],
  ['vertex', 'vertices'],
  ['corpus', 'corpora'],
  ['criterion', 'criteria'],
])('takes %s and %s for one word', (one, several) => {
  expect(toSingular(several)).toBe(toSingular(one));
});

it.each([
  ['new', 'news'],
  ['rl', 'rls'],
  ['plan', 'plane'],
  ['cod', 'code'],
  ['clas', 'class'],
  ['mode', 'model'],
])('keeps %s and %s apart', (one, other) => {
  expect(toSingular(one)).not.toBe(toSingular(other));
});

it.each(['', 's', 'ss', 'es', 'ies', 'constructor', '__proto__', '扩', 'é'])(
  'leaves %j what it is',
  (word) => {
    expect(toSingular(word)).toBe(word);
  },
);
