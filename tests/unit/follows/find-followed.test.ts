import { expect, it } from 'vitest';

import { compileFollows } from '../../../utils/follows/find-followed.ts';
import { EMPTY_FOLLOWS } from '../../../utils/follows/follows.ts';
import type { Follow } from '../../../utils/follows/follows.ts';
import { prepareFacts } from '../../../utils/query/prepare-facts.ts';
import type { QueryFacts } from '../../../utils/query/prepare-facts.ts';
import { findQuery } from '../query/find-query.ts';

/** Follows in one line each: kind and value. */
function compile(...lines: string[]) {
  const follows = lines.map((line): Follow => {
    const [kind, ...words] = line.split(' ');
    const value = words.join(' ');
    return { kind: kind as Follow['kind'], value, label: line, since: '2026-11-01T08:00:00Z' };
  });
  return compileFollows({ ...EMPTY_FOLLOWS, follows }, findQuery);
}

function find(lines: readonly string[], facts: Partial<QueryFacts>): readonly string[] {
  const known: QueryFacts = { title: '', authors: [], techniques: [], code: 'unknown', ...facts };
  return compile(...lines)
    .find(prepareFacts(known))
    .map(({ label }) => label);
}

it.each([
  ['author Yann LeCun', ['Yann LeCun'], true],
  ['author Yann LeCun', ['Ada Lovelace', 'Yann A. LECUN'], true],
  ['author LeCun, Yann', ['Yann LeCun'], true],
  ['author Xiaoming Li', ['Xiao-Ming Li'], true],
  ['author Xiao-Ming Li', ['Xiaoming Li'], true],
  ['author José García', ['Jose Garcia'], true],
  ['author J. Zico Kolter', ['Zico Kolter'], true],
  ['author Weinan E', ['Weinan E'], true],
  ['author Li', ['Wei Li'], false],
  ['author Wei Li', ['Wei Liang'], false],
  ['author Wei Li', ['Wei Wang', 'Ann Li'], false],
  ['author Yann LeCun', ['Y. LeCun'], true],
  ['author Y. LeCun', ['Yann LeCun'], true],
  ['author Yann LeCun', ['Yves LeCun', 'Yan LeCun', 'LeCun'], false],
  ['author Serena Yeunglevy', ['Serena Yeung-Levy'], true],
  ['author Serena Yeung-Levy', ['Serena Yeunglevy'], true],
  ['author Y. LeCun', ['Y. LeCun'], true],
  ['author David E. Jacobs', ['David W. Jacobs'], false],
  ['author —', ['—', ''], true],
  ['author Ada', [], false],
])('%s among %j: %s', (line, authors, expected) => {
  expect(find([line], { authors })).toEqual(expected ? [line] : []);
});

it.each([
  ['organization meta-llama', 'meta-llama', true],
  ['organization Meta-Llama', 'meta-llama', true],
  ['organization meta', 'meta-llama', false],
  ['organization meta*', 'meta-llama', false],
  ['organization meta-llama', undefined, false],
])('%s of %j: %s', (line, handle, expected) => {
  const organization = handle === undefined ? undefined : { name: handle, fullname: 'meta' };
  expect(find([line], { organization })).toEqual(expected ? [line] : []);
});

const ID = '638efcf4c67af472d316d424';
const OTHER_ID = '6313a86154e6e5d9f0f94e04';

it.each([
  ['luodian', 'luodian', 'Bo Li', true],
  ['luodian', 'luodian', 'Brian Lee', true],
  ['luodian', 'liboaccn', 'Bo Li', false],
  ['luodian', undefined, 'Bo Li', true],
  [undefined, 'luodian', 'Bo Li', true],
  [ID, ID, 'Robert Lee', true],
  [ID, OTHER_ID, 'Bo Li', false],
  // An id tells nothing of a name in URLs.
  [ID, 'luodian', 'Bo Li', true],
  ['luodian', ID, 'Brian Lee', false],
])('Bo Li @%s among @%s %s: %s', (handle, its, name, expected) => {
  const follow = { kind: 'author', value: 'Bo Li', label: 'Bo Li', since: '' } as const;
  const follows = [handle === undefined ? follow : { ...follow, handle }];
  const facts = prepareFacts({
    title: '',
    authors: ['Ada Lovelace', name],
    handles: [undefined, its],
    techniques: [],
    code: 'unknown',
  });
  const found = compileFollows({ ...EMPTY_FOLLOWS, follows }, findQuery).find(facts);
  expect(found.length > 0).toBe(expected);
});

it('finds all that a paper meets, in the order of following', () => {
  const follows = ['keyword red -pear', 'technique math', 'author Ada', 'technique diffusion'];
  expect(
    find(follows, {
      title: 'Red apples',
      authors: ['Ada'],
      techniques: ['diffusion', 'math'],
    }),
  ).toEqual(follows);
  expect(find(follows, { title: 'Red pears', techniques: ['diffusion'] })).toEqual([
    'technique diffusion',
  ]);
});

it('leaves the others at work when a keyword cannot be read', () => {
  expect(find(['keyword (red', 'keyword red'], { title: 'Red' })).toEqual(['keyword red']);
});
