/** One entry of a BibTeX file as it is written. */
export interface BibtexChunk {
  /** Lower case. */
  readonly type: string;
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

const ENTRY_START = /^[ \t]*@[ \t]*([a-z]+)[ \t]*[{(]/gim;

/**
 * The entries of a BibTeX file, each from its `@` at the beginning of a line to the next: one that does
 * not end takes none of the others with it.
 */
export function splitBibtex(text: string): readonly BibtexChunk[] {
  const starts = [...text.matchAll(ENTRY_START)];
  let line = 1;
  let counted = 0;
  return starts.map((start, index) => {
    for (let at = counted; at < start.index; at += 1) if (text[at] === '\n') line += 1;
    counted = start.index;
    return {
      type: (start[1] ?? '').toLowerCase(),
      text: text.slice(start.index, starts[index + 1]?.index),
      line,
    };
  });
}

const START = /@[ \t]*([a-z]+)[ \t]*[{(]/gi;

/**
 * What begins in the text of a chunk, wherever it stands in its line: each from its `@` to the brace that
 * ends it, or to the next where none does.
 */
export function cutChunk({ text, line }: BibtexChunk): readonly BibtexChunk[] {
  const starts = [...text.matchAll(START)];
  const ends = findEnds(text);
  const pieces: BibtexChunk[] = [];
  let done = 0;
  let lines = line;
  let counted = 0;
  for (const [index, start] of starts.entries()) {
    // It is in a field of the one before.
    if (start.index < done) continue;
    const end = ends.get(start.index + start[0].length - 1);
    for (; counted < start.index; counted += 1) if (text[counted] === '\n') lines += 1;
    const piece = text.slice(start.index, end ?? starts[index + 1]?.index);
    pieces.push({ type: (start[1] ?? '').toLowerCase(), text: piece, line: lines });
    done = start.index + piece.length;
  }
  return pieces;
}

/** By the place of an opening brace, that behind the one which closes it. */
function findEnds(text: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    const start = brace === '{' ? void open.push(index) : open.pop();
    if (start !== undefined) ends.set(start, index + 1);
  }
  return ends;
}
