import { COLOURS } from '../colours.ts';
import { present } from '../present.ts';
import { parseQuery } from '../query/parse-query.ts';
import type { QueryError } from '../query/query.ts';
import type { OwnTechniqueName } from '../techniques/own-id.ts';
import { collapseSpace } from '../text.ts';
import type { FilterRule } from './filter-rule.ts';
import { FILTER_ACTIONS, parseFilterName } from './filters.ts';
import { COMMENT, EVEN_FOLLOWED, OFF } from './rule-words.ts';

/** Why a line is no rule. */
export type RuleFault =
  | { readonly code: 'no-colon' | 'no-action' }
  | { readonly code: 'unknown-word'; readonly word: string }
  | { readonly code: 'unreadable-name' }
  | { readonly code: 'unreadable-query'; readonly query: string; readonly error: QueryError };

export interface RulesReading {
  /** In the order of their lines. */
  readonly rules: readonly FilterRule[];
  /** Lines counted from 1. */
  readonly faults: readonly { readonly line: number; readonly fault: RuleFault }[];
}

/**
 * Reads rules from text, one a line, and leaves out the lines that cannot be read:
 *
 *     rule = [ "off" ] action [ colour ] [ "even followed" ] [ '"' name '"' ] ":" query
 */
export function readRules(text: string, own: readonly OwnTechniqueName[] = []): RulesReading {
  const rules: FilterRule[] = [];
  const faults: { line: number; fault: RuleFault }[] = [];
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    const written = line.replace(/^\ufeff/, '').trim();
    if (written === '' || written.startsWith(COMMENT)) continue;
    const reading = readRule(written, own);
    if ('code' in reading) faults.push({ line: index + 1, fault: reading });
    else rules.push(reading);
  }
  return { rules, faults };
}

/** Everything before the first colon that is not in quotes, and everything after it: the line has been cut out already. */
const RULE = /^(?<head>(?:[^":]|"(?:\\.|[^"\\])*")*):(?<query>.*)$/su;
const NAME = /"((?:\\.|[^"\\])*)"/u;

function readRule(line: string, own: readonly OwnTechniqueName[]): FilterRule | RuleFault {
  const { head, query: after } = RULE.exec(line)?.groups ?? {};
  if (head === undefined || after === undefined) return { code: 'no-colon' };
  const options = readHead(head);
  if ('code' in options) return options;
  const query = after.trim();
  const reading = parseQuery(query, own);
  return reading.ok
    ? { query, ...options }
    : { code: 'unreadable-query', query, error: reading.error };
}

function readHead(head: string): Omit<FilterRule, 'query'> | RuleFault {
  const quoted = NAME.exec(head)?.[1];
  const name = parseFilterName(quoted?.replaceAll(/\\(.)/gu, '$1'));
  if (quoted !== undefined && name === undefined) return { code: 'unreadable-name' };
  const words = head.replace(NAME, ' ').toLowerCase().replaceAll(',', ' ');
  const spaced = ` ${collapseSpace(words)} `;
  const rest = spaced.replace(` ${EVEN_FOLLOWED} `, '  ');
  const left = rest.split(' ').filter((word) => word !== '');
  const enabled = !take(left, [OFF]);
  const action = take(left, FILTER_ACTIONS);
  const colour = take(left, COLOURS);
  const [unknown] = left;
  if (unknown !== undefined) return { code: 'unknown-word', word: unknown };
  if (action === undefined) return { code: 'no-action' };
  const evenFollowed = rest === spaced ? undefined : true;
  return { action, enabled, ...present({ name, colour, evenFollowed }) };
}

/** Takes the first word that is one of those out of the list. */
function take<T extends string>(words: string[], known: readonly T[]): T | undefined {
  const at = words.findIndex((word) => known.some((one) => one === word));
  const [taken] = at < 0 ? [] : words.splice(at, 1);
  return known.find((one) => one === taken);
}
