import { resolve } from 'node:path';

const SHARED = resolve(import.meta.dirname, '../../../shared');

/** The labelled papers that training learns from. */
export const GOLD_FILES: readonly string[] = ['train', 'dev', 'seed'].map((name) =>
  resolve(SHARED, 'gold', `${name}.jsonl`),
);
