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
  ['is:unseen', 'is:new'],
  ['code:linked,relased', 'code:linked OR code:released'],
  ['technique:rl,agents', 'technique:reinforcement-learning OR technique:agents'],
  ['is:seen,saved', 'is:seen OR is:saved'],
  ['title:-survey', '-title:survey'],
  ['title:(a OR b)', 'title:a OR title:b'],
  ['org:(ORx-y | -c AND NOT d*)', 'org:ORx-y | -org:c AND NOT org:d*'],
  ['upvotes >20', 'upvotes:>20'],
  ['Date <= 2026-06', 'Date:<=2026-06'],
  // Nothing is near.
  ['code:linked,many', undefined],
  ['title:((a) b)', undefined],
  ['title:(a', undefined],
  ['title:(“a b”)', undefined],
  ['stars > few', undefined],
  ['model:a', undefined],
  ['technique:warp', undefined],
  ['code:42', undefined],
  ['a OR', undefined],
  ['/(/', undefined],
])('%s: %s', (text, fix) => {
  const reading = parseQuery(text, own);
  expect(reading.ok ? 'read' : suggestFix(reading.error, own)).toBe(fix);
});
