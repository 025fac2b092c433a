import type { FilterRule } from './filter-rule.ts';
import { findComments } from './find-comments.ts';
import { COMMENT, EVEN_FOLLOWED, OFF } from './rule-words.ts';

/** Filters as text, one a line, as `readRules` reads them. */
export const writeRules = (rules: readonly FilterRule[]): string =>
  rules.map((rule) => `${writeRule(rule)}\n`).join('');

export function writeRule({
  query,
  action,
  enabled,
  name,
  colour,
  evenFollowed,
}: FilterRule): string {
  const head = [
    !enabled && OFF,
    action,
    colour,
    evenFollowed === true && EVEN_FOLLOWED,
    name !== undefined && `"${name.replaceAll(/["\\]/g, String.raw`\$&`)}"`,
  ].filter((part) => typeof part === 'string');
  return `${head.join(' ')}: ${onOneLine(query)}`;
}

/** What a line would take for a comment stands in quotes; the sign alone, which a query skips, is left out. */
function onOneLine(query: string): string {
  let line = query;
  for (const { start, end } of findComments(query).toReversed()) {
    const word = query.slice(start, end);
    line = line.slice(0, start) + (word === COMMENT ? '' : `"${word}"`) + line.slice(end);
  }
  return line.trim().replaceAll(/\s*[\n\r]\s*/g, ' ');
}
