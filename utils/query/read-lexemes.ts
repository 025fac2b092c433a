import { QUOTES } from './quotes.ts';

/** A piece of a query and its place in it. */
export type Lexeme = Place & (Sign | Term);

export interface Place {
  readonly start: number;
  readonly end: number;
}

interface Sign {
  readonly type: 'open' | 'close' | 'or' | 'and' | 'not';
}

export interface Term {
  readonly type: 'term';
  /** As written before the colon, at the term's start, or at that of the list: `title:a|b` is two terms. */
  readonly field: string | undefined;
  readonly valueStart: number;
  /** The word, what stands between the quotes or slashes, or a parenthesis that follows a field. */
  readonly value: string;
  /** `whole`: a phrase behind an `@`. */
  readonly form: 'word' | 'phrase' | 'whole' | 'pattern';
  /** What follows a pattern's second slash. */
  readonly flags: string;
}

// What keyboards, input methods and word processors make of our signs; one unit for one, so places stay right.
const QUOTE = new RegExp(`[${QUOTES}]`, 'g');
const FULL_WIDTH = /[！-～]/g;
const TO_ASCII = '！'.charCodeAt(0) - '!'.charCodeAt(0);
/** What a minus may look like; a longer dash parts sentences, even where no space follows. */
const DASH = '[-–−]';

const SPACE = /\s*/y;
const END_OF_WORD = String.raw`(?![^\s()"|])`;
const SIGN = new RegExp(
  [
    String.raw`(?<open>\()`,
    String.raw`(?<close>\))`,
    String.raw`(?<or>\||OR${END_OF_WORD})`,
    String.raw`(?<and>AND${END_OF_WORD})`,
    // A dash after a word or its bracket, between spaces, or one of an arrow, is punctuation: excluding what
    // follows would be a nasty surprise.
    String.raw`(?<not>(?<=(?:^|[\s|]|${DASH})\(*)${DASH}(?![^\p{L}\p{N}\s()"|/]*(?:[\s)|]|$))|NOT${END_OF_WORD})`,
  ].join('|'),
  'uy',
);
// `upvotes>20` can mean nothing else, nor `likes>20`, though we call them otherwise. Neither `upvotes > 20` nor `title:(a b)` has a meaning, but both are read
// whole, to say so.
const TERM =
  /(?<before>(?<field>[a-z][a-z_-]*):|(?<compared>upvotes|comments|stars|date|likes|votes)(?=\s*[<>=≤≥]))?(?:(?<at>@?)"(?<phrase>[^"]*)(?<closing>"?)|(?<word>(?<=[a-z])\s*[<>=≤≥]+\s*[^\s()"|]*|\([^()]*\)?|[^\s()"|]*))/iy;
/** Of such, several values may be joined by the sign alone; figures and dates have ranges. */
const LISTED = /^(?:title|abstract|author|org|technique|keyword|code|is)$/i;
// A slash that is not closed is a sign like others, as it is in fields that are no text.
const PATTERN_FIELD = /(?:(?<field>title|abstract):)?/iy;
const PATTERN = new RegExp(
  String.raw`(?<slash>[/／])(?<source>(?:\\.|\[(?:\\.|[^\]\\])*\]|(?!\k<slash>)[^\\[])+)\k<slash>(?<flags>[a-z]*)${END_OF_WORD}`,
  'iy',
);

/** Cuts any text into the pieces of a query, or tells where the quote begins that does not end. */
export function readLexemes(query: string): readonly Lexeme[] | { readonly unclosed: number } {
  const text = foldWidth(query.replace(QUOTE, '"'));
  const lexemes: Lexeme[] = [];
  for (let start = skipSpace(text, 0); start < text.length;) {
    const lexeme =
      readSign(text, start) ?? readPattern(query, text, start) ?? readTerm(text, start);
    if (lexeme === undefined) return { unclosed: text.indexOf('"', start) };
    const before = lexemes.at(-2);
    const isJoined =
      before?.type === 'term' &&
      before.end === start - 1 &&
      text[start - 1] === '|' &&
      lexeme.type === 'term' &&
      lexeme.field === undefined &&
      LISTED.test(before.field ?? '');
    lexemes.push(isJoined ? { ...lexeme, field: before.field } : lexeme);
    start = skipSpace(text, lexeme.end);
  }
  return lexemes;
}

/** Whether it is another value of the field of the term before. */
export const isListed = (lexeme: Lexeme | undefined): lexeme is Term & Place =>
  lexeme?.type === 'term' && lexeme.field !== undefined && lexeme.valueStart === lexeme.start;

/** `：` as `:`; one unit for one. */
export const foldWidth = (text: string): string =>
  text.replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - TO_ASCII));

function readSign(text: string, start: number): Lexeme | undefined {
  const match = matchAt(SIGN, text, start);
  if (match === undefined) return undefined;
  const [type] = Object.entries(match.groups ?? {}).find(([, sign]) => sign !== undefined) ?? [];
  return { type: type as Sign['type'], start, end: start + match[0].length };
}

/** A pattern means its signs as they are written in the query. */
function readPattern(query: string, text: string, start: number): Lexeme | undefined {
  const before = matchAt(PATTERN_FIELD, text, start);
  const slash = start + (before?.[0].length ?? 0);
  const match = matchAt(PATTERN, query, slash);
  if (match === undefined) return undefined;
  const field = before?.groups?.['field'];
  const { source: value = '', flags = '' } = match.groups ?? {};
  const end = slash + match[0].length;
  return { type: 'term', field, valueStart: slash, value, form: 'pattern', flags, start, end };
}

/** `undefined` if its quote does not end. */
function readTerm(text: string, start: number): Lexeme | undefined {
  const match = matchAt(TERM, text, start);
  const {
    before = '',
    compared,
    field = compared,
    at,
    phrase,
    closing,
    word = '',
  } = match?.groups ?? {};
  if (match === undefined || closing === '') return undefined;
  const end = start + match[0].length;
  const quoted = at === '@' ? 'whole' : 'phrase';
  const form = phrase === undefined ? 'word' : quoted;
  const valueStart = start + before.length;
  return { type: 'term', field, valueStart, value: phrase ?? word, form, flags: '', start, end };
}

function skipSpace(text: string, start: number): number {
  return start + (matchAt(SPACE, text, start)?.[0].length ?? 0);
}

function matchAt(sticky: RegExp, text: string, start: number): RegExpExecArray | undefined {
  sticky.lastIndex = start;
  return sticky.exec(text) ?? undefined;
}
