import type { SavedPaper } from '../utils/library/saved-paper.ts';
import { readSavedPaper } from '../utils/library/saved-paper.ts';
import type { PaperId } from '../utils/paper.ts';

const WORDS =
  'model data learning of the with reward diffusion agent video for memory token and search graph'.split(
    ' ',
  );

/** `2608.00000` is paper 0; saved a minute after the one before. */
export function createPaper(number: number, fields: object = {}): SavedPaper {
  return readSavedPaper({
    version: 1,
    id: idOf(number),
    title: `Paper ${number} on ${WORDS[number % WORDS.length]}`,
    authors: ['Ada Lovelace', 'Charles Babbage', `Author ${number % 97}`],
    organization: 'Example Lab',
    abstract: createText(number, 1400),
    date: '2026-08-20T00:00:00.000Z',
    code: { state: 'linked', url: `https://github.com/example/${number}` },
    techniques: ['diffusion', 'agents'],
    savedAt: savedAt(number),
    ...fields,
  })!;
}

export const idOf = (number: number) => `2608.${String(number).padStart(5, '0')}` as PaperId;
export const keyOf = (number: number): string => `paper:${idOf(number)}`;

export const savedAt = (number: number): string =>
  new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString();

export function createIndex(numbers: readonly number[]): object {
  return { version: 1, entries: numbers.map((number) => [idOf(number), savedAt(number)]) };
}

function createText(seed: number, length: number): string {
  let text = '';
  for (let at = seed; text.length < length; at = (at * 7 + 3) % 1009) {
    text += `${WORDS[at % WORDS.length]} `;
  }
  return text.trim();
}
