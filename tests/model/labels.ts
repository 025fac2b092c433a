import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { findTechnique } from '../../utils/techniques/taxonomy.ts';
import type { TechniqueId } from '../../utils/techniques/taxonomy.ts';
import type { CorpusPaper } from './corpus.ts';
import type { GoldPaper } from './gold.ts';

/** Papers of the corpus that we labelled ourselves, in one reading each. */
export const LABELS_FILE = resolve(import.meta.dirname, 'labels.txt');

const FREE = '?';
const NOTHING = '-';

/**
 * Reads our own labels, one paper of the corpus a line: its id, the technique that it is about before
 * all else, further ones, and with a question mark those that may be given or left out. Throws at a
 * label that is none.
 */
export function readLabels(path: string, corpus: readonly CorpusPaper[]): readonly GoldPaper[] {
  const papers = new Map(corpus.map((paper) => [paper.id, paper]));
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [id = '', ...words] = line.split(' ');
      const paper = papers.get(id);
      return paper ? label(id, paper, words) : [];
    });
}

function label(key: string, { title, abstract }: CorpusPaper, words: readonly string[]): GoldPaper {
  const read = (free: boolean) =>
    words
      .filter((word) => word !== NOTHING && word.startsWith(FREE) === free)
      .map((word) => readTechnique(free ? word.slice(FREE.length) : word, key));
  const labels = read(false);
  const [primary] = labels;
  return {
    key,
    title,
    abstract,
    labels,
    optional: read(true),
    rare: false,
    ours: true,
    ...(primary && { primary }),
  };
}

function readTechnique(word: string, key: string): TechniqueId {
  const technique = findTechnique(word);
  if (!technique) throw new Error(`${key}: no such technique: ${word}`);
  return technique.id;
}
