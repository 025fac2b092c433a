import { expect, it } from 'vitest';

import { describeQuery } from '../../../components/describe-query.ts';
import { parseQuery } from '../../../utils/query/parse-query.ts';

it.each([
  [
    'diffusion (code:linked OR code:repository)',
    'title or abstract has “diffusion”, and code is linked or in a repository',
  ],
  ['diffusion "world model"', 'title or abstract has “diffusion” and “world model”'],
  ['vla | RAG | distill*', 'title or abstract has “vla” or the acronym “RAG” or “distill…”'],
  ['a title:b c', 'title or abstract has “a” and “c”, and title has “b”'],
  ['a -survey', 'title or abstract has “a”, and neither title nor abstract has “survey”'],
  ['a b OR c', 'title or abstract has “a” and “b”, or title or abstract has “c”'],
  ['-(a OR org:nvidia)', 'not (title or abstract has “a”, or organization is “nvidia”)'],
  ['--title:a', 'title has “a”'],
  ['-title:a -abstract:b', 'title does not have “a”, and abstract does not have “b”'],
  ['author:"yann lecun" -author:li', 'an author is “yann lecun”, and no author is “li”'],
  ['author:lec** ', 'an author is “lec…”'],
  ['author:lec* -org:@nvidia', 'an author is “lec…”, and organization is not “@nvidia”'],
  [
    '-org:a keyword:b -keyword:c',
    'organization is not “a”, and a keyword of the site has “b”, and no keyword of the site has “c”',
  ],
  ['technique:rl', 'technique is <reinforcement-learning>'],
  ['-technique:rl', 'technique is not <reinforcement-learning>'],
  ['-code:yes', 'code is not in a repository or linked or released'],
  ['code:no', 'code is promised or on a project page only or nowhere to be found'],
  [
    'title:a|RAG|"b c" d',
    'title has “a” or the acronym “RAG” or “b c”, and title or abstract has “d”',
  ],
  ['-org:a|@b', 'not (organization is “a”, or organization is “@b”)'],
  ['technique:rl|agents', 'technique is <reinforcement-learning>, or technique is <agents>'],
  ['upvotes:>20 -comments:<3', 'more than 20 upvotes, and not fewer than 3 comments'],
  ['stars:10..20 OR stars:>=100', '10 to 20 stars, or at least 100 stars'],
  ['upvotes:<=5 comments:0', 'at most 5 upvotes, and 0 comments'],
  ['date:>2026-06-01 date:<2026-07', 'dated after 2026-06-01, and dated before 2026-07'],
  [
    'date:2026-06 OR date:>=2027 OR date:<=2024',
    'dated in 2026-06, or dated in 2027 or later, or dated in 2024 or earlier',
  ],
  [
    'date:2026-06-01 OR date:>=2026-06-01 OR date:<=2026-06-01',
    'dated on 2026-06-01, or dated on 2026-06-01 or later, or dated on 2026-06-01 or earlier',
  ],
  ['upvotes:1 stars:<=1 comments:>1', '1 upvote, and at most 1 star, and more than 1 comment'],
  ['upvotes:0..1 stars:1..2 comments:1..1', '0 to 1 upvotes, and 1 to 2 stars, and 1 comment'],
  ['date:2025..2026-06', 'dated from 2025 to 2026-06'],
  ['is:saved -is:followed', 'saved, and not followed'],
  ['-is:seen is:opened', 'not seen on an earlier visit, and opened on an earlier visit'],
  ['is:new OR -is:new', 'new to you, or not new to you'],
  [
    'title:/gpt-?[45]/i /\\$1/',
    'title has a match of /gpt-?[45]/i, and title or abstract has a match of /\\$1/',
  ],
])('%s: %s', (text, words) => {
  const reading = parseQuery(text);
  expect(reading.ok && describeQuery(reading.query, { nameTechnique: (id) => `<${id}>` })).toBe(
    words,
  );
});
