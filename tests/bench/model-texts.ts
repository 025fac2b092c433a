import type { PaperText } from '../../utils/techniques/evidence.ts';

// Words that carry no technique; keywords stand between them as densely as in 2,000 real abstracts:
const FILLERS =
  `the of and to in a for that with on we our is are by from this which as can it these an at be
  not but across several strong simple better than first second new known large small both while more
  most many results show shows demonstrate achieves significant improvement over approach approaches
  however despite recent progress remains difficult because often requires further different each`
    .trim()
    .split(/\s+/);

const WORDS_PER_ABSTRACT = 168;
const WORDS_PER_TITLE = 11;
const WORDS_PER_SENTENCE = 24;
const KEYWORD_SHARE = 0.16;
const TOPICS = 3;
const KEYWORDS_PER_TOPIC = 50;

/**
 * Texts of realistic length, made of keywords and filling; the same on every run. Keywords that are
 * neighbours in the list belong together, and each text is about a few such neighbourhoods.
 */
export function writeTexts(keywords: readonly string[], count: number): readonly PaperText[] {
  const random = createRandom(20260809);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const pickTopics = (): readonly string[] =>
    Array.from({ length: TOPICS }, () => Math.floor(random() * keywords.length)).flatMap((start) =>
      keywords.slice(start, start + KEYWORDS_PER_TOPIC),
    );
  const write = (words: number, topics: readonly string[]): string => {
    const text: string[] = [];
    for (let word = 1; word <= words; word++) {
      const next = random() < KEYWORD_SHARE ? pick(topics) : pick(FILLERS);
      text.push(word % WORDS_PER_SENTENCE === 0 ? `${next}.` : next);
    }
    return text.join(' ');
  };
  return Array.from({ length: count }, () => {
    const topics = pickTopics();
    return { title: write(WORDS_PER_TITLE, topics), abstract: write(WORDS_PER_ABSTRACT, topics) };
  });
}

/** Mulberry32: small, and the same everywhere. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}
