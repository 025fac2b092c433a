/** A regular expression as plain data. */
export interface PatternQuery {
  readonly type: 'pattern';
  /** `text` is the title or the abstract, each on its own. */
  readonly field: 'text' | 'title' | 'abstract';
  /** As the user wrote it, between the slashes. */
  readonly source: string;
  readonly ignoreCase: boolean;
  readonly pattern: Pattern;
}

export type Pattern =
  /** One character, which a regular expression of its own describes: `a`, `.`, `[^x-z]`, `\p{L}`. */
  | { readonly type: 'one'; readonly is: string }
  /** A place between characters. */
  | { readonly type: 'gap'; readonly is: Gap }
  | { readonly type: 'row' | 'choice'; readonly parts: readonly Pattern[] }
  /** Without `to` there is no end. */
  | {
      readonly type: 'repeat';
      readonly part: Pattern;
      readonly from: number;
      readonly to?: number;
    };

export const GAPS = ['^', '$', '\\b', '\\B'] as const;
export type Gap = (typeof GAPS)[number];

/** Why a regular expression is refused. */
export type PatternErrorCode =
  | 'pattern-syntax'
  | 'pattern-flag'
  /** What cannot be run in time that grows with the text only: looking around and back; nor are groups named, or flags set within. */
  | 'pattern-unbounded'
  | 'pattern-too-large';

/** At the most, so many characters: what one of the text costs goes by the square of it. */
export const PATTERN_MAX_SIZE = 128;
/** A place between characters may be followed by another at once, and has to be looked at anew. */
const GAP_SIZE = 8;

/** How large a pattern is once repetitions are written out; what is empty counts as one. */
export function measurePattern(pattern: Pattern): number {
  switch (pattern.type) {
    case 'one':
      return 1;
    case 'gap':
      return GAP_SIZE;
    case 'row':
    case 'choice':
      return Math.max(
        1,
        pattern.parts.reduce((size, part) => size + measurePattern(part), 0),
      );
    case 'repeat':
      return Math.max(1, countCopies(pattern) * measurePattern(pattern.part));
  }
}

/** How often the part of a repetition stands there when it is written out. */
export const countCopies = ({ from, to }: { readonly from: number; readonly to?: number }) =>
  to ?? Math.max(from, 1);

/** What describes one character, in letters of either case: an escape, a class, or the character itself. */
export const ONE_CHARACTER = String.raw`\\(?:ud[89ab]..\\ud[c-f]..|u[\da-f]{4}|x[\da-f]{2}|[up]\{[^}]*\}|c.|[^])|\[(?:\\.|[^\]\\])*\]|[^]`;
