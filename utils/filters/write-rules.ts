import type { FilterRule } from './filter-rule.ts';
import { EVEN_FOLLOWED, OFF } from './rule-words.ts';

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
  return `${head.join(' ')}: ${query.trim().replaceAll(/\s*[\n\r]\s*/g, ' ')}`;
}
