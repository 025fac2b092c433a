import { expect, it } from 'vitest';

import { parseQuery } from '../../../utils/query/parse-query.ts';
import { suggestFix } from '../../../utils/query/suggest-fix.ts';

const own = [{ id: 'own-4b0f', label: 'State-space models' }] as const;

it.each([
  ['titel:a', 'title:'],
  ['autor:lecun', 'author:'],
  ['TECHNQUE:rl', 'technique:'],
  ['au:lecun', 'author:'],
  ['abs:a', 'abstract:'],
  ['upvote:>20', 'upvotes:'],
  ['technique:difusion', 'technique:diffusion'],
  ['technique:reinforcement', 'technique:reinforcement-learning'],
  ['technique:"re-inforcement lerning"', 'technique:reinforcement-learning'],
  ['technique:state-spac-model', 'technique:"State-space models"'],
  ['code:repo', 'code:repository'],
  ['code:relased', 'code:released'],
  ['code:project', 'code:project-page'],
  ['is:safed', 'is:saved'],
  ['is:see', 'is:seen'],
  ['is:open', 'is:opened'],
  // Nothing is near.
  ['https://arxiv.org', undefined],
  ['technique:warp', undefined],
  ['code:42', undefined],
  ['a OR', undefined],
  ['/(/', undefined],
])('%s: %s', (text, fix) => {
  const reading = parseQuery(text, own);
  expect(reading.ok ? 'read' : suggestFix(reading.error, own)).toBe(fix);
});
