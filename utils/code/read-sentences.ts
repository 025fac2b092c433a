import { evenSpace } from '../text.ts';
import { findUrls } from './find-urls.ts';

/** One sentence of an abstract; `pieces` are the words before, between and after its URLs. */
export interface Sentence {
  readonly text: string;
  readonly pieces: readonly string[];
  readonly urls: readonly string[];
}

// Stands for one URL while the text is cut: no word, no punctuation, never in an abstract.
const URL_MARK = '\uFFFC';

const SENTENCE_END =
  /(?<=[.!?]["')\]}]?)\s(?=[A-Z0-9"'([\\{\uFFFC])|(?<=[a-z)%][.!?])(?=[A-Z][a-z]*\s)/;

/** The sentences of a text with white space collapsed and its URLs set apart. */
export function readSentences(text: string): readonly Sentence[] {
  const plain = text.replaceAll(URL_MARK, ' ');
  const urls = findUrls(plain);
  let marked = '';
  let at = 0;
  for (const { start, end } of urls) {
    marked += plain.slice(at, start) + URL_MARK;
    at = end;
  }
  marked += plain.slice(at);

  let next = 0;
  return evenSpace(marked)
    .split(SENTENCE_END)
    .map((sentence) => {
      const pieces = sentence.split(URL_MARK);
      const own = urls.slice(next, (next += pieces.length - 1));
      return { text: sentence, pieces, urls: own.map(({ url }) => url) };
    });
}
