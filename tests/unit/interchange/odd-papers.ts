import { readFileSync } from 'node:fs';

import type { SavedPaper } from '../../../utils/library/saved-paper.ts';
import { savedPaper } from '../../dom/library/saved-paper.ts';
import { pick } from '../random.ts';

const PIECES = [
  'Learning', 'LLaMA', 'GPT-4', 'of', 'to', '100%', 'R&D', '#1', 'snake_case', '\\alpha', '{x}', '}', '{', '~50',
  'x^2', '<think>', 'a|b', '"quoted"', '`code`', "it's", 'naïve', 'Müller', 'Łódź', 'Ångström', 'τ-bench', 'π',
  '看图说话', '🐼', 'مرحبا', 'e\u0301', '@misc{a,', '$100K', '$5', '\\&', '\\$One', '=cmd',
  '-', '…', '—', '\u00a0', 'and', 'the', '\t', '\n', '\r\nER  - ', '\\', 'ﬁ', '\u202eabc', '\u0000',
]; // prettier-ignore

const NAMES = [
  'Ada Lovelace', 'Laurens van der Maaten', 'José Ortega y Gasset', 'Qwen Team', 'John Smith, Jr.', '李雷',
  'Łukasz Kaiser', 'danah m. boyd', 'DeepSeek-AI', 'Maria de la Cruz Gómez', "Stéphane d'Ascoli", 'and Lei Bai',
  'Martin Luther King III', '01. AI', 'de Silva, Ana', 'Foo and Bar', 'X', 'Ngô Bảo Châu', 'Weinan E', 'A. B. C. Dé',
]; // prettier-ignore

/** A paper that nobody has written, and somebody may. */
export function oddPaper(random: () => number, number: number): SavedPaper {
  const some = (most: number, list: readonly string[]) =>
    Array.from({ length: Math.floor(random() * most) }, () => pick(random, list));
  return savedPaper({
    id:
      `${2000 + Math.floor(random() * 700)}`.slice(0, 4).replace(/\d\d$/, '07') +
      `.${10_000 + number}`,
    title: `${pick(random, PIECES)} Paper ${some(8, PIECES).join(' ')}`,
    authors: some(6, NAMES),
    abstract: `About ${some(30, PIECES).join(' ')}`,
    date: pick(random, ['2026-08-06T00:00:00.000Z', '2024-02-29', undefined, 'soon']),
  });
}

/** The sample of the site, odd titles included. */
export function samplePapers(): readonly SavedPaper[] {
  const text = readFileSync(new URL('../../site/papers.json', import.meta.url), 'utf8');
  const papers = JSON.parse(text) as readonly { readonly id: string; readonly title: string }[];
  return papers.map(({ id, title }) => savedPaper({ id, title }));
}
