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
