import { foldText } from '../text.ts';
import type { Citation } from './citation.ts';
import { splitName } from './split-name.ts';

const SMALL_WORDS = new Set(['a', 'an', 'the', 'on', 'of', 'in', 'to', 'for', 'and', 'is', 'are']);

/**
 * What a text cites a paper by, such as `dubey-llama-2407.21783`. It follows from the paper alone, so
 * that it never changes with what else is exported, and ends in the id, so that no two are equal.
 */
export function citationKey({ id, title, authors }: Citation): string {
  const name = splitName(authors[0] ?? '');
  const first = readLetters('literal' in name ? name.literal : name.family);
  const word = title
    .split(/[\s-]+/)
    .map(readLetters)
    .find((letters) => letters !== '' && !SMALL_WORDS.has(letters));
  return [first, word, id].filter((part) => part !== undefined && part !== '').join('-');
}

/** BibTeX's keys are ASCII. */
const readLetters = (text: string): string =>
  foldText(text)
    .replaceAll(/[^a-z0-9]/g, '')
    .slice(0, 24);
