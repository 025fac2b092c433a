import { mapChanged } from '../map-changed.ts';
import { identifyTarget } from './follows.ts';
import type { FollowsDocument, NewFollow } from './follows.ts';
import type { NewsDocument } from './news.ts';

type Rewrite = (query: string) => string;

/** Writes every followed query anew; the same document if none becomes another. */
export function rewriteFollows(document: FollowsDocument, rewrite: Rewrite): FollowsDocument {
  const follows = mapChanged(document.follows, (follow) => rewriteKeyword(follow, rewrite));
  if (follows === document.follows) return document;
  // What named a technique in two spellings may have become one.
  const byIdentity = new Map(follows.map((follow) => [identifyTarget(follow), follow]));
  return { ...document, follows: [...byIdentity.values()] };
}

/** The same for the queries that papers are news of: only what is followed is told. */
export function rewriteNews(document: NewsDocument, rewrite: Rewrite): NewsDocument {
  const unread = mapChanged(document.unread, (paper) => {
    const follows = mapChanged(paper.follows, (follow) => rewriteKeyword(follow, rewrite));
    return follows === paper.follows ? paper : { ...paper, follows };
  });
  return unread === document.unread ? document : { ...document, unread };
}

function rewriteKeyword<T extends NewFollow>(follow: T, rewrite: Rewrite): T {
  const value = follow.kind === 'keyword' ? rewrite(follow.value) : follow.value;
  if (value === follow.value) return follow;
  return { ...follow, value, label: follow.label === follow.value ? value : follow.label };
}
