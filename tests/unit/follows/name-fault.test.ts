import { expect, it } from 'vitest';

import { findNameFault } from '../../../utils/follows/name-fault.ts';
import { parseQuery } from '../../../utils/query/parse-query.ts';
import { printQuery } from '../../../utils/query/print-query.ts';

it.each(['Yann LeCun', 'Y. LeCun', 'LeCun, Yann', 'Jean-Pierre', '李飞飞'])(
  '%s is a name',
  (name) => {
    expect(findNameFault(name)).toBeUndefined();
  },
);

it.each(['123', '!?', '12 34', '…'])('%s is none', (name) => {
  expect(findNameFault(name)).toEqual({ code: 'no-letter' });
});

it.each([
  ['LeCun', 'author:lecun'],
  ["O'Donoghue", 'author:odonoghue'],
  ['Müller,', 'author:muller'],
  ['OR', 'author:or'],
])('%s alone is better asked for by %s', (name, query) => {
  expect(findNameFault(name)).toEqual({ code: 'one-word', query });
  const reading = parseQuery(query);
  expect(reading.ok && printQuery(reading.query)).toBe(query);
});
