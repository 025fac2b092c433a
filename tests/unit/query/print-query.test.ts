import { describe, expect, it } from 'vitest';

import { parseQuery } from '../../../utils/query/parse-query.ts';
import { printQuery } from '../../../utils/query/print-query.ts';
import type { Query } from '../../../utils/query/query.ts';
import { QUERY_MAX_LENGTH } from '../../../utils/query/query.ts';
import { createRandom, pick } from '../random.ts';
import { growQuery } from './grow-query.ts';

function read(text: string): Query {
  const reading = parseQuery(text);
  if (!reading.ok) throw new Error(`${text}: ${reading.error.code} at ${reading.error.start}`);
  return reading.query;
}

it.each([
  ['a  AND b', 'a b'],
  ['a|b OR c', 'a OR b OR c'],
  ['(a OR b) NOT (c d)', '(a OR b) -(c d)'],
  ['((a b) c)', '(a b) c'],
  ['NOT NOT a', '--a'],
  ['Agent', '"Agent"'],
  ['RAG "RAG"', 'RAG "RAG"'],
  ['Distill*', 'Distill*'],
  ['TITLE:“a b”', 'title:"a b"'],
  ['technique:"reinforcement learning"', 'technique:reinforcement-learning'],
  ['code:"project page"', 'code:project-page'],
  ['author:@“Wei Li”', 'author:@"Wei Li"'],
  ['title:@"wei li"', 'title:"wei li"'],
  ['code:linked|released', 'code:linked OR code:released'],
  ['a CODE:linked|released|yes', 'a (code:linked OR code:released OR code:yes)'],
  ['-is:seen|saved', '-(is:seen OR is:saved)'],
  ['a technique:rl|Diffusion', 'a (technique:reinforcement-learning OR technique:diffusion)'],
  ['Author:lecun|@"Wei Li"|c*', 'author:lecun OR author:@"Wei Li" OR author:c*'],
  ['org:nvidia|@google|"a b"', 'org:nvidia OR org:@google OR org:"a b"'],
  ['-title:a|"b c"|OR1 d', '-(title:a OR title:"b c" OR title:"OR1") d'],
  ['abstract:a|b*|RAG|/c|d/i', 'abstract:a OR abstract:b* OR abstract:RAG OR abstract:/c|d/i'],
  ['keyword："a b"｜c', 'keyword:"a b" OR keyword:c'],
  ['title:a|-b', 'title:a OR -b'],
  ['title:a|(b)', 'title:a OR b'],
  ['title:a |b', 'title:a OR b'],
  ['title:a| b', 'title:a OR b'],
  ['title:a OR b', 'title:a OR b'],
  ['title:a|"b"c|d', '(title:a OR title:b) c OR d'],
  ['upvotes:20|30', 'upvotes:20 OR 30'],
  ['http://a|b', '"http://a" OR b'],
  ['code:linked | released', 'code:linked OR released'],
  ['code:linked|is:new', 'code:linked OR is:new'],
  ['upvotes:=20', 'upvotes:20'],
  ['date:2026-06..2026-08', 'date:2026-06..2026-08'],
  ['date:2026-06..2026', 'date:2026-06..2026'],
  ['date:2026-06-03..2026-06', 'date:2026-06-03..2026-06'],
  ['is:SAVED', 'is:saved'],
  ['is:Seen -IS:opened OR is:new', 'is:seen -is:opened OR is:new'],
  ['title:/a b\\/c/i', 'title:/a b\\/c/i'],
  ['／a/b／i', '／a/b／i'],
  ['／a[/]b／', '/a[/]b/'],
  ['stars:10..*', 'stars:>=10'],
  // Each word that ends in a star would be read as something else where it stands alone.
  ['"stars" >a*', '(stars)>a*'],
  ['likes ! >a*', '(likes)>a*'],
  ['-"date" ≥a*', '(-date)≥a*'],
  ['a DATE & =b* c', 'a (DATE)=b* c'],
  ['"a"-b* ! >c*', '(a)(-b*)>c*'],
  ['(a|b)–is:new*', '(a OR b)–is:new*'],
])('prints %s as %s', (text, printed) => {
  expect(printQuery(read(text))).toBe(printed);
});

describe('what is printed reads as the same query', () => {
  it('for 10,000 queries of every kind of term', () => {
    const random = createRandom(3);
    const seen = new Set<string>();
    for (let round = 0; round < 10_000; round += 1) {
      const text = growQuery(random);
      if (text.length > QUERY_MAX_LENGTH / 2) continue;
      const query = read(text);
      const printed = printQuery(query);
      expect(read(printed), `${text} printed as ${printed}`).toEqual(query);
      seen.add(query.type);
    }
    expect(seen.size).toBe(13);
  });

  it('for whatever can be read of 20,000 random strings', () => {
    const random = createRandom(11);
    const pieces = [
      ...`()"-|:*/／\\[]{}^$.+? \n“（中é<>=,'!≥–&`.split(''),
      ...'OR AND NOT title: is:followed code: org: author: RAG ab 1 a* >a* "a" "a"-a*'.split(' '),
      ...'upvotes "stars" "date" comments likes DATE title:a| org:a|'.split(' '),
    ];
    let count = 0;
    for (let round = 0; round < 20_000; round += 1) {
      const length = Math.floor(random() * 12);
      const text = Array.from({ length }, () => pick(random, pieces)).join('');
      const reading = parseQuery(text);
      if (!reading.ok) continue;
      count += 1;
      const printed = printQuery(reading.query);
      expect(read(printed), `${text} printed as ${printed}`).toEqual(reading.query);
    }
    expect(count).toBeGreaterThan(2000);
  });
});

it('is plain data, which JSON keeps', () => {
  const random = createRandom(5);
  for (let round = 0; round < 1000; round += 1) {
    const text = growQuery(random);
    if (text.length > QUERY_MAX_LENGTH) continue;
    const query = read(text);
    expect(JSON.parse(JSON.stringify(query)), text).toStrictEqual(query);
  }
});
