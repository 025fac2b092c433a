import { identifyQuery } from '../query/identify-query.ts';
import { parseQuery } from '../query/parse-query.ts';
import type { QueryError } from '../query/query.ts';
import type { OwnTechniqueName } from '../techniques/own-id.ts';
import { identifyTarget, isFollowing } from './follows.ts';
import type { Follow, FollowsDocument, FollowTarget } from './follows.ts';

type FollowsChange =
  | { readonly ok: true; readonly value: FollowsDocument }
  | { readonly ok: false; readonly error: QueryError };

/** The same document if the target is followed already; refuses a keyword that cannot be read as a query. */
export function addFollow(
  document: FollowsDocument,
  follow: Follow,
  own: readonly OwnTechniqueName[] = [],
): FollowsChange {
  const reading = follow.kind === 'keyword' ? parseQuery(follow.value, own) : undefined;
  return reading?.ok === false
    ? reading
    : { ok: true, value: restoreFollow(document, follow, document.follows.length, own) };
}

/** Brings a follow back to its place, even one whose query can no longer be read; the same document if it is there. */
export const restoreFollow = (
  document: FollowsDocument,
  follow: Follow,
  at: number,
  own: readonly OwnTechniqueName[] = [],
): FollowsDocument =>
  isFollowingAlike(document.follows, follow, own)
    ? document
    : { ...document, follows: document.follows.toSpliced(at, 0, follow) };

/** Puts a follow in the place of another; refuses what `addFollow` refuses. */
export function replaceFollow(
  document: FollowsDocument,
  target: FollowTarget,
  follow: Follow,
  own: readonly OwnTechniqueName[] = [],
): FollowsChange {
  const identity = identifyTarget(target);
  const at = document.follows.findIndex((other) => identifyTarget(other) === identity);
  if (at === -1) return addFollow(document, follow, own);
  const others = document.follows.toSpliced(at, 1);
  const change = addFollow({ ...document, follows: others }, follow, own);
  const added = change.ok ? change.value.follows[others.length] : undefined;
  if (!change.ok || added === undefined) return change;
  return { ok: true, value: { ...document, follows: others.toSpliced(at, 0, added) } };
}

/** The same document if the target is not followed. */
export function removeFollow(
  document: FollowsDocument,
  target: FollowTarget,
  own: readonly OwnTechniqueName[] = [],
): FollowsDocument {
  const meaning = identifyMeaning(target, own);
  const follows = document.follows.filter((follow) => identifyMeaning(follow, own) !== meaning);
  return follows.length === document.follows.length ? document : { ...document, follows };
}

/** More than anybody declines; the first ones go. */
export const MOST_DECLINED = 200;

/** Has the target suggested no more, or again. */
export function declineFollow(
  document: FollowsDocument,
  target: FollowTarget,
  isDeclined: boolean,
): FollowsDocument {
  const { kind, value } = target;
  const identity = identifyTarget(target);
  const others = (document.declined ?? []).filter((other) => identifyTarget(other) !== identity);
  const declined = isDeclined ? [{ kind, value }, ...others].slice(0, MOST_DECLINED) : others;
  return { ...document, declined };
}

/** Whether the target is followed; keywords that mean the same are the same. */
export const isFollowingAlike = (
  follows: readonly Follow[],
  target: FollowTarget,
  own: readonly OwnTechniqueName[] = [],
): boolean => isFollowing(follows, target, (each) => identifyMeaning(each, own));

function identifyMeaning(target: FollowTarget, own: readonly OwnTechniqueName[]): string {
  const reading = target.kind === 'keyword' ? parseQuery(target.value, own) : undefined;
  return reading?.ok === true ? `keyword ${identifyQuery(reading.query)}` : identifyTarget(target);
}
