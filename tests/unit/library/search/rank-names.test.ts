import { expect, it } from 'vitest';

import { prepareSaved } from '../../../../utils/library/search/saved-facts.ts';
import { matchesQuery } from '../../../../utils/query/match-query.ts';
import { parseQuery } from '../../../../utils/query/parse-query.ts';
import { createIndex, save } from './papers.ts';

const AUTHORS = [
  "Brendan O'Donoghue",
  'Xiao-Ming Li',
  'Xiaoming Li',
  'X. Li',
  'LI Xiaoming',
  'Li, Ming',
  'Wei Xiao-Ming',
  'J.-P. Serre',
  'Jörg Müller',
  'Jorg Muller',
  'Team Qwen2.5',
  '李 明',
  'Li',
];
const ORGANIZATIONS = [
  { organization: 'Example AI Lab', organizationHandle: 'ex-ai' },
  { organization: 'ex-ai' },
  { organizationHandle: 'example' },
  {},
];

const papers = AUTHORS.map((author, number) =>
  save(number, { authors: ['Someone Else', author], ...ORGANIZATIONS[number % 4] }),
);
const { find } = createIndex(papers);

it.each([
  'author:li',
  'author:l',
  'author:li*',
  'author:x*',
  'author:else',
  'author:"xiaoming li"',
  'author:xiao-ming',
  'author:xiao-mi*',
  'author:"x. li"',
  'author:"li, xiao ming"',
  'author:"ming li"',
  'author:"wei xiaoming"',
  'author:"w. xiaoming"',
  'author:"jean-pierre serre"',
  'author:o’donoghue',
  'author:odono*',
  'author:"b. o\'donoghue"',
  'author:muller',
  'author:"j. müller"',
  'author:"team qwen2.5"',
  'author:qwen*',
  'author:"李 明"',
  'author:@"Xiaoming Li"',
  'author:@Li',
  'author:"no one"',
  'org:example',
  'org:exam*',
  'org:"example ai"',
  'org:"ai example"',
  'org:ex-ai',
  'org:exai',
  'org:@ex-ai',
  'org:@ex',
  'keyword:li',
])('finds by %s whom reading every paper finds', (query) => {
  const reading = parseQuery(query);
  if (!reading.ok) throw new Error(reading.error.code);
  const expected = papers
    .filter((paper) => matchesQuery(reading.query, prepareSaved(paper)))
    .map(({ id }) => Number(id.slice(5)));
  expect(find(query).toSorted((a, b) => a - b)).toEqual(expected);
});
