import { COLOURS } from '../colours.ts';
import { present } from '../present.ts';
import { parseQuery } from '../query/parse-query.ts';
import type { QueryError } from '../query/query.ts';
import { QUOTES } from '../query/quotes.ts';
import { foldWidth } from '../query/read-lexemes.ts';
import type { OwnTechniqueName } from '../techniques/own-id.ts';
import { collapseSpace } from '../text.ts';
import type { FilterRule } from './filter-rule.ts';
import { FILTER_ACTIONS, parseFilterName } from './filters.ts';
import type { Filter } from './filters.ts';
import { findComments } from './find-comments.ts';
import { COMMENT, EVEN_FOLLOWED, OFF, STANDARD_COLOUR } from './rule-words.ts';
import { writeRule } from './write-rules.ts';

/** Why a line is no rule. */
export type RuleFault =
  | { readonly code: 'no-colon' | 'no-action' }
  | { readonly code: 'unknown-word'; readonly word: string }
  | { readonly code: 'unreadable-name' }
  /** After a query, where none can stand. */
  | { readonly code: 'comment' }
  | { readonly code: 'unreadable-query'; readonly query: string; readonly error: QueryError };

interface RulesReading {
  /** In the order of their lines. */
  readonly rules: readonly FilterRule[];
  /** Lines counted from 1. */
  readonly faults: readonly { readonly line: number; readonly fault: RuleFault }[];
}

/**
 * Reads rules from text, one a line, and leaves out the lines that cannot be read:
 *
 *     rule = [ "off" ] action [ colour ] [ "even followed" ] [ '"' name '"' ] ":" query
 *
 * A line that one of `filters` is written as is that filter, though its query may be unreadable just now.
 */
export function readRules(
  text: string,
  own: readonly OwnTechniqueName[] = [],
  filters: readonly Filter[] = [],
): RulesReading {
  const known = new Map<string, FilterRule>();
  for (const { id: _, ...rule } of filters) known.set(writeRule(rule), rule);
  const rules: FilterRule[] = [];
  const faults: { line: number; fault: RuleFault }[] = [];
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    const written = line.replace(/^\ufeff/, '').trim();
    if (written === '' || written.startsWith(COMMENT)) continue;
    const reading = known.get(written) ?? readRule(written, own);
    if ('code' in reading) faults.push({ line: index + 1, fault: reading });
    else rules.push(reading);
  }
  return { rules, faults };
}

/** In straight quotes a name may have any sign, in others no quote. */
const QUOTED = String.raw`"(?:\\.|[^"\\])*"|(?!")[${QUOTES}][^${QUOTES}]*[${QUOTES}]`;
/** Everything before the first colon that is not in quotes, and everything after it: the line has been cut out already. */
const RULE = new RegExp(`^(?<head>(?:[^${QUOTES}:：]|${QUOTED})*)[:：](?<query>.*)$`, 'su');
const NAME = new RegExp(QUOTED, 'u');

function readRule(line: string, own: readonly OwnTechniqueName[]): FilterRule | RuleFault {
  const { head, query: after } = RULE.exec(line)?.groups ?? {};
  if (head === undefined || after === undefined) return { code: 'no-colon' };
  const options = readHead(head);
  if ('code' in options) return options;
  const query = after.trim();
  if (findComments(query).length > 0) return { code: 'comment' };
  const reading = parseQuery(query, own);
  return reading.ok
    ? { query, ...options }
    : { code: 'unreadable-query', query, error: reading.error };
}

function readHead(head: string): Omit<FilterRule, 'query'> | RuleFault {
  const quoted = NAME.exec(head)?.[0].slice(1, -1);
  const name = parseFilterName(quoted?.replaceAll(/\\(.)/gu, '$1'));
  if (quoted !== undefined && name === undefined) return { code: 'unreadable-name' };
  const words = foldWidth(head.replace(NAME, ' ')).toLowerCase().replaceAll(',', ' ');
  const spaced = ` ${collapseSpace(words)} `;
  const rest = spaced.replace(` ${EVEN_FOLLOWED} `, '  ');
  const left = rest.split(' ').filter((word) => word !== '');
  const enabled = !take(left, [OFF]);
  const action = take(left, FILTER_ACTIONS);
  const named = take(left, [STANDARD_COLOUR, ...COLOURS]);
  const colour = named === STANDARD_COLOUR ? undefined : named;
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
