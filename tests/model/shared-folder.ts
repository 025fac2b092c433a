import { resolve } from 'node:path';

const SHARED = resolve(import.meta.dirname, '../../../shared');

/** The labelled papers that training learns from. */
export const GOLD_FILES: readonly string[] = ['train', 'dev', 'seed'].map((name) =>
  resolve(SHARED, 'gold', `${name}.jsonl`),
);

/** Papers of the corpus that we labelled ourselves, in one reading each. */
export const LABELS_FILE = resolve(import.meta.dirname, 'labels.txt');

/** Unlabelled papers with keywords of the site or of their authors. */
export const CORPUS_FILES: readonly string[] = [
  'papers',
  'labels-iclr2026-area',
  'labels-author-keywords',
].map((name) => resolve(SHARED, 'corpus', `${name}.jsonl`));
