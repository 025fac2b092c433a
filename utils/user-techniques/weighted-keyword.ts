import { isRecord } from '../document.ts';
import { readWords } from '../techniques/words.ts';
import { collapseSpace } from '../text.ts';

const KEYWORD_MAX_LENGTH = 80;
export const MOST_KEYWORDS = 200;
export const KEYWORD_WEIGHT = { least: 0.1, usual: 1, most: 5 } as const;

/** A user's keyword; at weight 1 one clear mention (title or claim) or two others name the technique. */
export interface WeightedKeyword {
  readonly keyword: string;
  /** From `KEYWORD_WEIGHT.least` to `.most`. */
  readonly weight: number;
}

/** Filled anew with each keyword: thousands are read with every correction. */
const WORDS = readWords(' '.repeat(KEYWORD_MAX_LENGTH));

/** A keyword with its spaces made even; `undefined` if no text can hold it. */
export function parseKeyword(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const keyword = collapseSpace(value);
  return keyword.length <= KEYWORD_MAX_LENGTH && readWords(keyword, WORDS).count > 0
    ? keyword
    : undefined;
}

export function parseWeight(value: unknown): number | undefined {
  const { least, most } = KEYWORD_WEIGHT;
  return typeof value === 'number' && value >= least && value <= most ? value : undefined;
}

export function parseWeightedKeyword(value: unknown): WeightedKeyword | undefined {
  if (!isRecord(value)) return undefined;
  const keyword = parseKeyword(value['keyword']);
  const weight = parseWeight(value['weight']);
  return keyword === undefined || weight === undefined ? undefined : { keyword, weight };
}

/** The list if every entry can be read. */
export function parseKeywordList<T>(
  value: unknown,
  parse: (entry: unknown) => T | undefined,
): readonly T[] | undefined {
  if (!Array.isArray(value) || value.length > MOST_KEYWORDS) return undefined;
  const entries = value.flatMap((candidate) => parse(candidate) ?? []);
  return entries.length === value.length ? entries : undefined;
}

export const keywordOf = ({ keyword }: WeightedKeyword): string => keyword;
