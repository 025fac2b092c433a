import { gapKind } from './compile-pattern.ts';
import type { PatternProgram } from './compile-pattern.ts';

/**
 * Whether the pattern is anywhere in the text. All ways through it are gone at once: every character costs
 * the same few steps, whatever the pattern and the text.
 */
export function runPattern(program: PatternProgram, text: string): boolean {
  const { rows, gaps, isWord, findPlaces } = program;
  if (program.isNullable) return true;
  const taken = new Int32Array(rows);
  const reached = new Int32Array(rows);
  let isStart = true;
  let wasWord = false;
  for (const character of text) {
    if (gaps.length > 0) {
      const word = isWord(character);
      takeGaps(program, taken, reached, gapKind(isStart, false, word !== wasWord));
      if (isOver(program, taken)) return true;
      isStart = false;
      wasWord = word;
    }
    reach(program, taken, reached);
    const places = findPlaces(character);
    for (let row = 0; row < rows; row += 1) taken[row] = (reached[row] ?? 0) & (places[row] ?? 0);
    if (isOver(program, taken)) return true;
  }
  if (gaps.length > 0) takeGaps(program, taken, reached, gapKind(isStart, true, wasWord));
  return isOver(program, taken);
}

/** All places that may come next: a match can begin anywhere, so a first one always may. */
function reach({ rows, first, next }: PatternProgram, taken: Int32Array, reached: Int32Array) {
  reached.set(first);
  for (let row = 0; row < rows; row += 1) {
    for (let rest = taken[row] ?? 0, eighth = row * 4; rest !== 0; rest >>>= 8, eighth += 1) {
      const from = (eighth * 256 + (rest & 255)) * rows;
      for (let to = 0; to < rows; to += 1)
        reached[to] = (reached[to] ?? 0) | (next[from + to] ?? 0);
    }
  }
}

/** Goes through the gaps that are open here, one after another, and stays with all that was taken before. */
function takeGaps(
  program: PatternProgram,
  taken: Int32Array,
  reached: Int32Array,
  kind: number,
): void {
  const open = program.gaps[kind];
  if (open === undefined || open.every((set) => set === 0)) return;
  for (let isMore = true; isMore;) {
    isMore = false;
    reach(program, taken, reached);
    for (const [row, set] of open.entries()) {
      const more = (taken[row] ?? 0) | (set & (reached[row] ?? 0));
      isMore ||= more !== taken[row];
      taken[row] = more;
    }
  }
}

function isOver({ rows, last }: PatternProgram, taken: Int32Array): boolean {
  for (let row = 0; row < rows; row += 1) if ((taken[row] ?? 0) & (last[row] ?? 0)) return true;
  return false;
}
