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
  ['code:linked,relased', 'code:linked|released'],
  ['code:linked|relased', 'code:released'],
  ['technique:rl|difusion', 'technique:diffusion'],
  ['technique:rl,agents', 'technique:reinforcement-learning|agents'],
  ['is:seen,saved', 'is:seen|saved'],
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
  ['lab:a', 'org:'],
  ['topic:rl', 'technique:'],
  ['tag:a', 'keyword:'],
  ['score:>2', 'upvotes:'],
  ['code:false', 'code:no'],
  ['is:starred', 'is:saved'],
  ['is:old', 'is:seen'],
  ['technique:state-space,rl', 'technique:"State-space models"|reinforcement-learning'],
  // Neighbours in the wrong order, and a slip at the first letter.
  ['cdoe:yes', 'code:'],
  ['dtae:2026', 'date:'],
  ['si:new', 'is:'],
  ['is:nwe', 'is:new'],
  ['uthor:lecun', 'author:'],
  ['sbstract:a', 'abstract:'],
  ['technique:iffusion', 'technique:diffusion'],
  // Figures and dates as they are written elsewhere.
  ['upvotes:>1k', '>1000'],
  ['stars:1K+', '>=1000'],
  ['upvotes:>1,000', '>1000'],
  ['comments:20+', '>=20'],
  ['upvotes:20-30', '20..30'],
  ['upvotes:=>20', '>=20'],
  ['date:2026-6-1', '2026-06-01'],
  ['date:>2026/06/01', '>2026-06-01'],
  ['date:2026-6..2026-10', '2026-06..2026-10'],
  ['date:2026-2027', '2026..2027'],
  // As it stands in a title.
  ['Show Me the Code: Agents at Work', '"Code: Agents"'],
  // What is near would be an error, too.
  ['upvotes > 1k', undefined],
  ['upvotes:(1k)', undefined],
  ['date > 2026-6-1', undefined],
  ['is: sved', undefined],
  ['Upvotes: >', undefined],
  ['upvotes:30-20', undefined],
  ['upvotes:>1.5k', undefined],
  ['date:2026-2-30', undefined],
  ['date:june', undefined],
  // Nothing is near.
  ['name:a', undefined],
  ['year:2026', undefined],
  ['type:a', undefined],
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
  ['-code:linked,released', '-code:linked|released'],
  ['a -is:seen,saved', 'a -is:seen|saved'],
])('a hint in the place of what it is for: %s', (text, taken) => {
  const reading = parseQuery(text);
  if (reading.ok) throw new Error(text);
  const { start, end } = reading.error;
  // The whole term, of which only the value may be at fault.
  const from = text.slice(0, start).search(/\w+:$/);
  const fixed = `${text.slice(0, from < 0 ? start : from)}${suggestFix(reading.error)}`;
  expect(fixed + text.slice(end)).toBe(taken);
});

it('reads a name as a name, whatever objects call their own', () => {
  const named = [{ id: 'own-1', label: 'Constructor' }] as const;
  const reading = parseQuery('technique:constructor,warp,constructr', named);
  expect(reading.ok || suggestFix(reading.error, named)).toBe(undefined);
  const near = parseQuery('technique:constructr', named);
  expect(near.ok || suggestFix(near.error, named)).toBe('technique:"Constructor"');
});
