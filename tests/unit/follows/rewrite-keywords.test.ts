import { expect, it } from 'vitest';

import { EMPTY_FOLLOWS } from '../../../utils/follows/follows.ts';
import type { Follow } from '../../../utils/follows/follows.ts';
import { EMPTY_NEWS } from '../../../utils/follows/news.ts';
import { rewriteFollows, rewriteNews } from '../../../utils/follows/rewrite-keywords.ts';
import { parsePaperId } from '../../../utils/paper.ts';

const since = '2026-11-01T00:00:00.000Z';
const keyword = (value: string, label = value): Follow => ({
  kind: 'keyword',
  value,
  label,
  since,
});
const author: Follow = { kind: 'author', value: 'a', label: 'A', since };
const rewrite = (query: string) => (query === 'a' || query === 'A' ? 'b' : query);

it('writes followed queries anew, and their labels where these are the queries', () => {
  const follows = [keyword('a'), author, keyword('c')];
  expect(rewriteFollows({ ...EMPTY_FOLLOWS, follows }, rewrite).follows).toEqual([
    keyword('b'),
    author,
    keyword('c'),
  ]);
  const named = { ...EMPTY_FOLLOWS, follows: [keyword('a', 'Mine')] };
  expect(rewriteFollows(named, rewrite).follows).toEqual([keyword('b', 'Mine')]);
});

it('makes one of what has become one', () => {
  const follows = [keyword('a'), author, keyword('A')];
  const rewritten = rewriteFollows({ ...EMPTY_FOLLOWS, follows }, rewrite);
  expect(rewritten.follows).toEqual([keyword('b'), author]);
});

it('leaves a document in which nothing changes', () => {
  const follows = { ...EMPTY_FOLLOWS, follows: [author, keyword('c')] };
  expect(rewriteFollows(follows, rewrite)).toBe(follows);
  const unread = [{ id: parsePaperId('2608.00001')!, title: 'T', follows: [author] }];
  const news = { ...EMPTY_NEWS, unread };
  expect(rewriteNews(news, rewrite)).toBe(news);
});
