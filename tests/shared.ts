import { resolve } from 'node:path';

/** Lies beside the project, or does not: labelled papers, a corpus, real pages and answers of the site. */
export const SHARED = resolve(import.meta.dirname, '../../shared');

const nameFiles = (folder: string, ...names: readonly string[]): readonly string[] =>
  names.map((name) => resolve(SHARED, folder, `${name}.jsonl`));

/** With the labels, the scorer. */
export const GOLD_FOLDER = resolve(SHARED, 'gold');
export const HELD_OUT_FILES = nameFiles('gold', 'dev', 'seed');
export const LEARNED_FILES = nameFiles('gold', 'train');

/** The labelled papers that training learns from. */
export const GOLD_FILES: readonly string[] = [...LEARNED_FILES, ...HELD_OUT_FILES];

/** Unlabelled papers with keywords of the site or of their authors. */
export const CORPUS_FILES: readonly string[] = nameFiles(
  'corpus',
  'papers',
  'labels-iclr2026-area',
  'labels-author-keywords',
);

/** Answers of the site in `api` and `search`, pages of it in `html`. */
export const SITE_FOLDER = resolve(SHARED, 'site');
export const DAYS_FOLDER = resolve(SITE_FOLDER, 'api');
export const PAGES_FOLDER = resolve(SITE_FOLDER, 'html');
export const REAL_DAY = resolve(DAYS_FOLDER, '2026-07-28.json');
/** The days of one month, the last first. */
export const JULY_DAYS: readonly string[] = ['2026-07-28', '2026-07-07'].map((date) =>
  resolve(DAYS_FOLDER, `${date}.json`),
);
/** One with the site's keywords and no organizations, and one the other way about. */
export const REAL_DAYS: readonly string[] = ['2025-03-12', '2026-08-04'].map((date) =>
  resolve(DAYS_FOLDER, `${date}.json`),
);
