import { gapKind } from './compile-pattern.ts';
import type { PatternProgram } from './compile-pattern.ts';
import { createState, isOver, takeCharacter, takeGaps } from './step-pattern.ts';

/**
 * Where the pattern is in the text, in UTF-16 units: from left to right the longest stretches, lazy or not, and none
 * that is empty. It costs by the square of the text's length, which is for titles.
 */
export function findMatches(
  program: PatternProgram,
  text: string,
): readonly { readonly start: number; readonly end: number }[] {
  const characters = Array.from(text);
  const matches: { start: number; end: number }[] = [];
  let start = 0;
  for (let at = 0; at < characters.length;) {
    const to = findEnd(program, characters, at);
    const next = Math.max(to, at + 1);
    const end = start + characters.slice(at, next).join('').length;
    if (to > at) matches.push({ start, end });
    start = end;
    at = next;
  }
  return matches;
}

/** The end of the longest match that begins here, or `from` where there is none. */
function findEnd(program: PatternProgram, characters: readonly string[], from: number): number {
  const state = createState(program);
  const isWord = (at: number) => {
    const character = characters[at];
    return character !== undefined && program.isWord(character);
  };
  let end = from;
  for (let at = from; ; at += 1) {
    const character = characters[at];
    const isBegin = at === from;
    if (program.gaps.length > 0) {
      const kind = gapKind(at === 0, character === undefined, isWord(at - 1) !== isWord(at));
      takeGaps(program, state, kind, isBegin);
      if (isOver(program, state)) end = at;
    }
    if (character === undefined) return end;
    takeCharacter(program, state, character, isBegin);
    if (state.taken.every((set) => set === 0)) return end;
    if (isOver(program, state)) end = at + 1;
  }
}
