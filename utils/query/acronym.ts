import { foldText, INVISIBLE, isAscii, LONE_CHARACTERS } from '../text.ts';

/** All capitals, and short enough not to be a word that is shouted. */
const ACRONYM = /^\p{Lu}{2,5}$/u;
// Scripts without spaces part words from those of others.
const WORD = new RegExp(String.raw`(?:(?![${LONE_CHARACTERS}])[\p{L}\p{N}\p{M}])+`, 'gu');
const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u;
/** From its first capital on, which most words do not have; what is before that is looked at then only. */
const ASCII_WORD = /(?<=(?<![A-Za-z\d])([a-z\d]*))[A-Z][a-z\d]*[A-Z][A-Za-z\d]*/g;
const UNSEEN = new RegExp(`[${INVISIBLE}]`, 'g');
const PLURAL = /\p{Lu}s$/u;

export const isAcronym = (written: string): boolean => ACRONYM.test(written);

/** The folded words that have two capitals or more, which neither a name nor a sentence gives: RAG, LoRA, VLMs. */
export function readAcronyms(text: string): ReadonlySet<string> {
  const acronyms = new Set<string>();
  for (const word of listWords(text)) {
    const folded = foldText(word);
    acronyms.add(folded);
    if (PLURAL.test(word)) acronyms.add(folded.slice(0, -1));
  }
  return acronyms;
}

function listWords(text: string): readonly string[] {
  // Most texts are ASCII, where there is less to ask of every letter.
  if (isAscii(text)) {
    return Array.from(text.matchAll(ASCII_WORD), ([word, start = '']) => start + word);
  }
  const words = text.normalize('NFKC').replace(UNSEEN, '').match(WORD) ?? [];
  return words.filter((word) => TWO_CAPITALS.test(word));
}
