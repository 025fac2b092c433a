import type { PaperText } from '../../utils/techniques/evidence.ts';
import { PREFIXES } from '../../utils/techniques/matcher.ts';
import { readWords, toSingular } from '../../utils/techniques/words.ts';

const LONGEST = 3;
const ACRONYM = /[A-Z].*[A-Z]/;
const STOP = new Set(
  `a an and are as at be been but by can for from has have in into is it its of on or that the their them then
  there these they this those to was we were which while who will with our us not such also more most than both
  each other only over under between across via using use used based through across when where how what`.split(
    /\s+/,
  ),
);

/** Words and phrases that stand in at least `minPapers` of the papers: what a model may learn from. */
export function readCandidates(papers: readonly PaperText[], minPapers: number): string[] {
  const counts = new Map<string, number>();
  for (const { title, abstract = '' } of papers) {
    const phrases = new Set([...readPhrases(title), ...readPhrases(abstract)]);
    for (const phrase of phrases) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= minPapers).map(([phrase]) => phrase);
}

function* readPhrases(text: string): Generator<string> {
  const words = readJoinedWords(text);
  for (const [first, { sentence, spelled }] of words.entries()) {
    if (ACRONYM.test(spelled)) yield spelled.replace(/s$/, '');
    let phrase = '';
    for (const word of words.slice(first, first + LONGEST)) {
      if (word.sentence !== sentence) break;
      phrase = phrase === '' ? word.plain : `${phrase} ${word.plain}`;
      if (!STOP.has(word.plain) && !/^\d+$/.test(phrase)) yield phrase;
    }
  }
}

interface Word {
  readonly plain: string;
  readonly spelled: string;
  readonly sentence: number;
}

/** The words of a text in the form that keywords have: lower case, singular, prefixes joined. */
function readJoinedWords(text: string): Word[] {
  const { starts, ends, sentences } = readWords(text);
  const words: Word[] = [];
  for (const [index, start] of starts.entries()) {
    const spelled = text.slice(start, ends[index]);
    const plain = toSingular(spelled.toLowerCase());
    const sentence = sentences[index] ?? 0;
    const before = words.at(-1);
    if (
      before &&
      before.sentence === sentence &&
      PREFIXES.includes(before.plain) &&
      plain.length > 3
    ) {
      words[words.length - 1] = { plain: before.plain + plain, spelled: '', sentence };
    } else {
      words.push({ plain, spelled, sentence });
    }
  }
  return words;
}
