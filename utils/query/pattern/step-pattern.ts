import type { PatternProgram } from './compile-pattern.ts';

/** How far the ways through a pattern have come in a text: sets of its places. */
interface PatternState {
  readonly taken: Int32Array;
  /** What may come next. */
  readonly reached: Int32Array;
}

export const createState = ({ rows }: PatternProgram): PatternState => ({
  taken: new Int32Array(rows),
  reached: new Int32Array(rows),
});

/** Goes on by one character; where a match begins here, the pattern's first places may be it as well. */
export function takeCharacter(
  program: PatternProgram,
  state: PatternState,
  character: string,
  isBegin: boolean,
): void {
  const { taken, reached } = state;
  reach(program, state, isBegin);
  const places = program.findPlaces(character);
  for (let row = 0; row < taken.length; row += 1) {
    taken[row] = (reached[row] ?? 0) & (places[row] ?? 0);
  }
}

/** Goes through the gaps that are open here, one after another, and stays with all that was taken before. */
export function takeGaps(
  program: PatternProgram,
  state: PatternState,
  kind: number,
  isBegin: boolean,
): void {
  const open = program.gaps[kind];
  if (open === undefined || open.every((set) => set === 0)) return;
  const { taken, reached } = state;
  for (let isMore = true; isMore;) {
    isMore = false;
    reach(program, state, isBegin);
    for (const [row, set] of open.entries()) {
      const more = (taken[row] ?? 0) | (set & (reached[row] ?? 0));
      isMore ||= more !== taken[row];
      taken[row] = more;
    }
  }
}

/** Whether the pattern may end with what was taken. */
export function isOver({ last }: PatternProgram, { taken }: PatternState): boolean {
  for (let row = 0; row < taken.length; row += 1) {
    if ((taken[row] ?? 0) & (last[row] ?? 0)) return true;
  }
  return false;
}

function reach(
  { rows, first, next }: PatternProgram,
  { taken, reached }: PatternState,
  isBegin: boolean,
): void {
  if (isBegin) reached.set(first);
  else reached.fill(0);
  for (let row = 0; row < rows; row += 1) {
    for (let rest = taken[row] ?? 0, eighth = row * 4; rest !== 0; rest >>>= 8, eighth += 1) {
      const from = (eighth * 256 + (rest & 255)) * rows;
      for (let to = 0; to < rows; to += 1) {
        reached[to] = (reached[to] ?? 0) | (next[from + to] ?? 0);
      }
    }
  }
}
