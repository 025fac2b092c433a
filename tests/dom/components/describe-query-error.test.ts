import { expect, it } from 'vitest';

import { describeQueryError } from '../../../components/describe-query-error.ts';
import { parseQuery } from '../../../utils/query/parse-query.ts';

it.each([
  ['technique:"C++"', 'There is no technique “C++”.'],
  ['technique:“warp drive”', 'There is no technique “warp drive”.'],
  ['is:"red"', 'A paper cannot be “red”'],
  ['code:none', 'Code cannot be “none”'],
  ['titel:a', 'There is no field “titel”.'],
  ['foo:a', 'In quotes it is looked for as text.'],
  ['title:-a', 'no minus, space or parenthesis'],
  ['/(?<x>a)/', 'nor can groups be named, or flags set within: write /gpt/i.'],
  ['/(?i)a/', 'flags stand at the end, as in /gpt/i.'],
  ['/gpt\\-4/', 'only a sign that needs a backslash has one'],
])('%s: %s', (query, text) => {
  const reading = parseQuery(query);
  expect(reading.ok ? '' : describeQueryError(reading.error)).toContain(text);
});
