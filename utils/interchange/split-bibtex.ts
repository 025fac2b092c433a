/** One entry of a BibTeX file as it is written, or what only begins like one. */
export interface BibtexChunk {
  /** Lower case; empty of what is no entry. */
  readonly type: string;
  readonly text: string;
  /** From 1. */
  readonly line: number;
  /** Where in the file it begins. */
  readonly at: number;
}

const ENTRY_START = /^[ \t]*@[ \t]*([a-z]+)[ \t]*[{(]/gim;
/** What begins as an entry does; a remark needs no brace. */
const STRAY = /^[ \t]*@(?![ \t]*comment\b)/gim;

/**
 * The entries of a BibTeX file, each from its `@` at the beginning of a line to the next: one that does
 * not end takes none of the others with it. One by one: a list of those of 50 MB may be ten times as large.
 */
export function* splitBibtex(text: string): Generator<BibtexChunk> {
  let line = 1;
  let counted = 0;
  // What is before the first entry may be one without its brace.
  let last = { type: '', index: 0 };
  const cut = ({ type, index }: typeof last, end?: number): BibtexChunk => {
    for (; counted < index; counted += 1) if (text[counted] === '\n') line += 1;
    return { type, text: text.slice(index, end), line, at: index };
  };
  for (const { 1: type = '', index } of text.matchAll(ENTRY_START)) {
    if (index > last.index) yield cut(last, index);
    last = { type: type.toLowerCase(), index };
  }
  yield cut(last);
}

/** Of a text that holds much else, the next chunk may be long in coming: `undefined` meanwhile, for others to do something. */
export type FoundChunk = BibtexChunk | undefined;

const START = /@[ \t]*([a-z]+)[ \t]*[{(]/gi;

/**
 * What begins in the text of a chunk, wherever it stands in its line: each from its `@` to the brace that
 * ends it, or to the next where none does; and lines between them that only begin like one.
 */
export function* cutChunk({ text, line, at }: BibtexChunk): Generator<FoundChunk> {
  const starts: { readonly type: string; readonly index: number; readonly brace: number }[] = [];
  for (const { 0: all, 1: type = '', index } of text.matchAll(START)) {
    starts.push({ type: type.toLowerCase(), index, brace: index + all.length - 1 });
    yield undefined;
  }
  const ends = yield* findEnds(
    text,
    starts.map(({ brace }) => brace),
  );
  let done = 0;
  let lines = line;
  let counted = 0;
  const cut = (type: string, from: number, to?: number): BibtexChunk => {
    for (; counted < from; counted += 1) if (text[counted] === '\n') lines += 1;
    return { type, text: text.slice(from, to), line: lines, at: at + from };
  };
  function* cutStrays(to: number): Generator<BibtexChunk> {
    const strays = [...text.slice(done, to).matchAll(STRAY)].map(({ index }) => done + index);
    for (const [place, from] of strays.entries()) yield cut('', from, strays[place + 1] ?? to);
  }
  for (const [place, { type, index, brace }] of starts.entries()) {
    // It is in a field of the one before.
    if (index < done) continue;
    yield* cutStrays(index);
    const piece = cut(type, index, ends.get(brace) ?? starts[place + 1]?.index);
    yield piece;
    done = index + piece.text.length;
  }
  yield* cutStrays(text.length);
}

/** Signs that are looked at in a millisecond. */
const MANY = 100_000;

/** Of braces that open, in their order, the places behind those which close them. */
function* findEnds(
  text: string,
  braces: readonly number[],
): Generator<undefined, ReadonlyMap<number, number>> {
  const ends = new Map<number, number>();
  const open: { readonly at: number; readonly depth: number }[] = [];
  let depth = 0;
  let next = 0;
  for (let at = braces[0] ?? text.length; at < text.length; at += 1) {
    if (at % MANY === 0) yield undefined;
    const sign = text[at];
    if (sign === '{') {
      depth += 1;
      while ((braces[next] ?? at) < at) next += 1;
      if (braces[next] === at) open.push({ at, depth });
    } else if (sign === '}' && depth > 0) {
      const last = open.at(-1);
      if (last?.depth === depth) {
        ends.set(last.at, at + 1);
        open.pop();
      }
      depth -= 1;
    }
  }
  return ends;
}
