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
  ['code:linked,relased', '(code:linked OR code:released)'],
  ['code:linked|relased', 'code:released'],
  ['technique:rl|difusion', 'technique:diffusion'],
  ['technique:rl,agents', '(technique:reinforcement-learning OR technique:agents)'],
  ['is:seen,saved', '(is:seen OR is:saved)'],
  ['title:-survey', '-title:survey'],
  ['title:(a OR b)', '(title:a OR title:b)'],
  ['-title:( a )', 'title:a'],
  ['title:(a|b)', '(title:a|title:b)'],
  ['org:(ORx-y | -c AND NOT d*)', '(org:ORx-y | -org:c AND NOT org:d*)'],
  ['upvotes >20', 'upvotes:>20'],
  ['Date <= 2026-06', 'Date:<=2026-06'],
  ['is: saved', 'is:saved'],
  ['upvotes: >20', 'upvotes:>20'],
  ['author:  "Yann LeCun"', 'author:"Yann LeCun"'],
  ['Author: lecun', 'Author:lecun'],
  ['state:open', 'is:'],
  ['status:a', 'is:'],
  ['likes:>20', 'upvotes:'],
  ['likes>20', 'upvotes:'],
  ['votes >20', 'upvotes:'],
  // As it stands in a title.
  ['Show Me the Code: Agents at Work', '"Code: Agents"'],
  // What is near would be an error, too.
  ['upvotes > 1k', undefined],
  ['upvotes:(1k)', undefined],
  ['date > 2026-6-1', undefined],
  ['is: sved', undefined],
  ['Upvotes: >', undefined],
  // Nothing is near.
  ['in:title', undefined],
  ['id:1', undefined],
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

it.each([
  ['a -title:(b OR c)', 'a -(title:b OR title:c)'],
  ['-code:linked,released', '-(code:linked OR code:released)'],
  ['a -is:seen,saved', 'a -(is:seen OR is:saved)'],
])('a hint in the place of what it is for: %s', (text, taken) => {
  const reading = parseQuery(text);
  if (reading.ok) throw new Error(text);
  const { start, end } = reading.error;
  // The whole term, of which only the value may be at fault.
  const from = text.slice(0, start).search(/\w+:$/);
  const fixed = `${text.slice(0, from < 0 ? start : from)}${suggestFix(reading.error)}`;
  expect(fixed + text.slice(end)).toBe(taken);
});
