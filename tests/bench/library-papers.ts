import type { SavedPaper } from '../../utils/library/saved-paper.ts';
import { readSavedPaper } from '../../utils/library/saved-paper.ts';
import { readPaper } from '../../utils/site/read-paper.ts';
import { SAMPLE_DAYS } from '../site/sample.ts';
import { createRandom, pick } from '../unit/random.ts';

const RARE_WORDS = 150_000;
const TECHNIQUES = ['agents', 'diffusion', 'math', 'rag', 'robotics', 'survey', 'quantization'];
const SYLLABLES = 'ba con di fer gra ho in kal lo mi net or pra qui ro sta ter u vec xi'.split(' ');

/** So many papers to save, made of the sample's sentences, with as many words of their own as real ones have. */
export function listSaved(count: number): readonly SavedPaper[] {
  const random = createRandom(10);
  const entries = SAMPLE_DAYS.flatMap((day) => day.entries);
  const sentences = entries.flatMap(({ paper }) => paper.summary?.split(/(?<=\.) /) ?? []);
  const authors = entries.flatMap((entry) => readPaper(entry)?.authors ?? []);
  const several = <T>(items: readonly T[], least: number, most: number) =>
    Array.from({ length: least + Math.floor(random() * (most - least + 1)) }, () =>
      pick(random, items),
    );
  const withRareWords = (text: string) =>
    text.replace(/\b[a-z]{5,}\b/g, (word) => (random() < 0.2 ? writeRareWord(random) : word));
  return Array.from({ length: count }, (_, number) => {
    const paper = readSavedPaper({
      version: 2,
      id: `2000.${String(number).padStart(5, '0')}`,
      title: withRareWords(pick(random, entries).title),
      authors: several(authors, 1, 8),
      organization: pick(random, authors),
      abstract: several(sentences, 8, 18).map(withRareWords).join(' '),
      date: new Date(Date.UTC(2023, 0, 1 + (number % 1300))).toISOString(),
      code: { state: 'linked', url: `https://github.com/example/${number}`, stars: number % 5000 },
      techniques: several(TECHNIQUES, 1, 3),
      savedAt: new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString(),
      tags: number % 4 === 0 ? [`tag ${number % 40}`] : [],
      notes: number % 10 === 0 ? 'Compare with **this** one.' : '',
    });
    if (paper === undefined) throw new Error('a made-up paper cannot be read');
    return paper;
  });
}

/** Few of them often and most of them hardly ever, as in any language. */
function writeRareWord(random: () => number): string {
  let rest = Math.floor(RARE_WORDS ** random()) + SYLLABLES.length;
  let word = '';
  for (; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length] ?? '';
  return word;
}
