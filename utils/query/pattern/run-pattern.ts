import { gapKind } from './compile-pattern.ts';
import type { PatternProgram } from './compile-pattern.ts';
import { createState, isOver, takeCharacter, takeGaps } from './step-pattern.ts';

/**
 * Whether the pattern is anywhere in the text. All ways through it are gone at once: every character costs
 * the same few steps, whatever the pattern and the text.
 */
export function runPattern(program: PatternProgram, text: string): boolean {
  const { gaps, isWord } = program;
  if (program.isNullable) return true;
  const state = createState(program);
  let isStart = true;
  let wasWord = false;
  for (const character of text) {
    if (gaps.length > 0) {
      const word = isWord(character);
      takeGaps(program, state, gapKind(isStart, false, word !== wasWord), true);
      if (isOver(program, state)) return true;
      isStart = false;
      wasWord = word;
    }
    takeCharacter(program, state, character, true);
    if (isOver(program, state)) return true;
  }
  if (gaps.length > 0) takeGaps(program, state, gapKind(isStart, true, wasWord), true);
  return isOver(program, state);
}
