import { keyOfKeyword } from '../techniques/keyword-key.ts';
import { createMatcher } from '../techniques/matcher.ts';
import { KEYWORD_WEIGHT, MOST_KEYWORDS, parseKeyword, parseWeight } from './weighted-keyword.ts';
import type { WeightedKeyword } from './weighted-keyword.ts';

interface LineFault {
  /** From 1. */
  readonly line: number;
  readonly code: 'bad-keyword' | 'never-found' | 'bad-weight' | 'twice' | 'too-many';
  readonly found: string;
}

/** What stands in a line: a keyword, and perhaps its weight behind a last `=`. */
const LINE = /^(.*?)(?:=([^=]*))?$/s;

/** One keyword as it is written in a line, such as `state space = 1.5`. */
export function parseKeywordLine(line: string): WeightedKeyword | LineFault['code'] {
  const [, text = '', number] = LINE.exec(line.trim()) ?? [];
  const keyword = parseKeyword(text);
  if (keyword === undefined) return 'bad-keyword';
  if (!isEverFound(keyword)) return 'never-found';
  if (number === undefined) return { keyword, weight: KEYWORD_WEIGHT.usual };
  const written = number.trim().replace(',', '.');
  const weight = written === '' ? undefined : parseWeight(Number(written));
  return weight === undefined ? 'bad-weight' : { keyword, weight };
}

/** Whether any text can hold the keyword: none is found across two sentences. */
export const isEverFound = (keyword: string): boolean =>
  createMatcher([keyword])(keyword).count > 0;

/** The keywords of a text, one a line; empty lines mean nothing. */
export function parseKeywordLines(text: string): {
  readonly keywords: readonly WeightedKeyword[];
  readonly faults: readonly LineFault[];
} {
  const keywords: WeightedKeyword[] = [];
  const faults: LineFault[] = [];
  const keys = new Set<string>();
  for (const [index, written] of text.split('\n').entries()) {
    if (written.trim() === '') continue;
    const line = index + 1;
    const found = written.trim();
    const read = parseKeywordLine(written);
    if (typeof read === 'string') {
      faults.push({ line, code: read, found });
      continue;
    }
    const key = keyOfKeyword(read.keyword);
    if (keys.has(key)) faults.push({ line, code: 'twice', found });
    else if (keys.size === MOST_KEYWORDS) {
      faults.push({ line, code: 'too-many', found: String(MOST_KEYWORDS) });
      break;
    }
    keys.add(key);
    keywords.push(read);
  }
  return { keywords, faults };
}

/** The same as it would be written in a line. */
export function writeKeywordLine({ keyword, weight }: WeightedKeyword): string {
  // What stands behind the last `=` is the weight, and never the keyword's own end.
  const isPlain = weight === KEYWORD_WEIGHT.usual && !keyword.includes('=');
  return isPlain ? keyword : `${keyword} = ${weight}`;
}
