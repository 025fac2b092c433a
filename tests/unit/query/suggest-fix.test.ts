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
  ['organization:nvidia', 'org:'],
  ['organisation:nvidia', 'org:'],
  ['technique:rag', 'technique:retrieval'],
  ['technique:multimodal', 'technique:vision-language'],
  ['technique:rl*', 'technique:reinforcement-learning'],
  ['is:read', 'is:opened'],
  ['is:unread', 'is:new'],
  ['code:true', 'code:yes'],
  ['code:none', 'code:no'],
  ['code:github', 'code:repository'],
  // Nothing is near.
  ['model:a', undefined],
  ['https://arxiv.org', undefined],
  ['technique:warp', undefined],
  ['code:42', undefined],
  ['a OR', undefined],
  ['/(/', undefined],
])('%s: %s', (text, fix) => {
  const reading = parseQuery(text, own);
  expect(reading.ok ? 'read' : suggestFix(reading.error, own)).toBe(fix);
});
