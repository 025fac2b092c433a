import { identifyQuery } from '../query/identify-query.ts';
import { parseQuery } from '../query/parse-query.ts';
import type { OwnTechniqueName } from '../techniques/own-id.ts';
import type { Filter } from './filters.ts';

/** A filter as a line of text says it: what makes it, without what keeps it apart from others. */
export type FilterRule = Omit<Filter, 'id'>;

/** Equal for rules that do the same and are called the same, however they are written. */
export function identifyRule(rule: FilterRule, own: readonly OwnTechniqueName[]): string {
  const { action, enabled, name, colour, evenFollowed = false } = rule;
  return JSON.stringify([identifyText(rule, own), action, enabled, name, colour, evenFollowed]);
}

/** Equal for rules that look for the same. */
export function identifyText({ query }: FilterRule, own: readonly OwnTechniqueName[]): string {
  const reading = parseQuery(query, own);
  return reading.ok ? identifyQuery(reading.query) : query;
}
