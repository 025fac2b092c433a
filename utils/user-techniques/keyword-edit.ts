import { isRecord } from '../document.ts';
import { isOwnId } from '../techniques/own-id.ts';
import { parseKeyword, parseKeywordList, parseWeightedKeyword } from './weighted-keyword.ts';
import type { WeightedKeyword } from './weighted-keyword.ts';

/** What a user has added to, and taken from, the keywords of one of our techniques. */
export interface KeywordEdit {
  /** Its id; one of another version of the taxonomy is kept, and does nothing. */
  readonly technique: string;
  readonly added: readonly WeightedKeyword[];
  readonly removed: readonly string[];
}

/** An edit from storage or a message. */
export function parseKeywordEdit(value: unknown): KeywordEdit | undefined {
  if (!isRecord(value)) return undefined;
  const technique = parseOurId(value['technique']);
  const added = parseKeywordList(value['added'], parseWeightedKeyword);
  const removed = parseKeywordList(value['removed'], parseKeyword);
  if (technique === undefined || added === undefined || removed === undefined) return undefined;
  return { technique, added, removed };
}

/** An id that may be one of our techniques', now or in another version. */
export function parseOurId(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' && value.length <= 64 && !isOwnId(value)
    ? value
    : undefined;
}
