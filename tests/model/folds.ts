import type { GoldPaper } from './gold.ts';

/**
 * Deals papers into folds, the same way for the same `round`. Papers of one series ("Name-2: …",
 * "Name-3: …") go together, so that none is judged by what was learned from its sister.
 */
export function dealFolds(papers: readonly GoldPaper[], folds: number, round: number): Int32Array {
  return Int32Array.from(papers, (paper) => hash(`${round} ${readSeries(paper)}`) % folds);
}

function readSeries({ title }: GoldPaper): string {
  const name = /^([^:]{2,40}):/.exec(title)?.[1] ?? title;
  return name.toLowerCase().replaceAll(/[^a-z]+/g, '') || title;
}

/** FNV-1a with a final stir, so that small differences change the low bits too. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}
