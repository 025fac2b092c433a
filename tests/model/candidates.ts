import type { PaperText } from '../../utils/techniques/evidence.ts';
import { readWords } from '../../utils/techniques/words.ts';

const LONGEST = 3;
const ACRONYM = /^(?=.*[A-Z].*[A-Z])[A-Za-z\d]+$/;
const LEGIBLE = /^[a-z\d ]*[a-z][a-z\d ]*$/;
const STOP = new Set(
  `a an and are as at be been but by can for from has have in into is it its of on or that the their them then
  there these they this those to was we were which while who will with our us not such also more most than both
  each other only over under between across via using use used based through across when where how what`.split(
    /\s+/,
  ),
);

/** Words that tell of nothing alone, though a phrase may begin with them: `one step`, `without training`. */
const EMPTY = new Set(
  `all any do even few first hence however i if like many may must n need new no often one own rather s same second so
  some still thus toward towards three two up upon whether why within without yet during further`.split(
    /\s+/,
  ),
);

/**
 * Words and phrases that stand in at least `minPapers` of the papers, beside those known: what a
 * model may learn from.
 */
export function readCandidates(
  papers: readonly PaperText[],
  minPapers: number,
  known: readonly string[] = [],
): string[] {
  const phrases = new Map<string, { papers: number; readonly spellings: Map<string, number> }>();
  for (const { title, abstract = '' } of papers) {
    const own = new Map([...readPhrases(title), ...readPhrases(abstract)]);
    for (const [key, spelling] of own) {
      const phrase = phrases.get(key) ?? { papers: 0, spellings: new Map<string, number>() };
      phrases.set(key, phrase);
      phrase.papers++;
      phrase.spellings.set(spelling, (phrase.spellings.get(spelling) ?? 0) + 1);
    }
  }
  const knownKeys = new Set(known.map(readKey));
  return [...phrases]
    .filter(([key, { papers: count }]) => count >= minPapers && !knownKeys.has(key))
    .map(([, { spellings }]) => [...spellings].reduce((a, b) => (b[1] > a[1] ? b : a))[0]);
}

/** The phrases of a text, by a key that all spellings of one phrase share. */
function* readPhrases(text: string): Generator<readonly [key: string, spelling: string]> {
  const { count, hashes, starts, ends, sentences } = readWords(text);
  for (let first = 0; first < count; first++) {
    const word = text.slice(starts[first], ends[first]).replace(/s$/, '');
    if (ACRONYM.test(word)) yield [word, word];
    if (STOP.has(word.toLowerCase())) continue;
    for (let last = first; last < first + LONGEST && last < count; last++) {
      if (sentences[last] !== sentences[first]) break;
      const end = text.slice(starts[last], ends[last]).toLowerCase();
      const phrase = text.slice(starts[first], ends[last]).toLowerCase();
      const spelling = phrase.replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
      if (STOP.has(end) || EMPTY.has(spelling) || !LEGIBLE.test(spelling)) continue;
      yield [hashes.subarray(first, last + 1).join(' '), spelling];
    }
  }
}

/** The key of a whole phrase; one with upper-case letters is its own. */
function readKey(phrase: string): string {
  if (/[A-Z]/.test(phrase)) return phrase;
  const { count, hashes } = readWords(phrase);
  return hashes.subarray(0, count).join(' ');
}
