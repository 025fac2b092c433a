import { expect, it } from 'vitest';

import { describeQueryError } from '../../../components/describe-query-error.ts';
import { parseQuery } from '../../../utils/query/parse-query.ts';

it.each([
  ['technique:"C++"', 'There is no technique “C++”.'],
  ['technique:“warp drive”', 'There is no technique “warp drive”.'],
  ['is:"red"', 'A paper cannot be “red”'],
  ['code:none', 'Code cannot be “none”'],
  ['titel:a', 'There is no field “titel”.'],
])('%s: %s', (query, text) => {
  const reading = parseQuery(query);
  expect(reading.ok ? '' : describeQueryError(reading.error)).toContain(text);
});
