import { createMatcher } from '../../utils/techniques/matcher.ts';
import { TECHNIQUES } from '../../utils/techniques/taxonomy.ts';
import type { TechniqueId } from '../../utils/techniques/taxonomy.ts';
import { readCandidates } from './candidates.ts';
import type { Answers } from './cross-validate.ts';
import { dealFolds } from './folds.ts';
import type { GoldPaper } from './gold.ts';
import { fitLogistic } from './logistic.ts';
import type { Column, Linear } from './logistic.ts';

const MIN_PAPERS = 20;
const INNER_FOLDS = 2;
const STEPS = 40;
const PENALTY = { l1: 0.2, l2: 0.1 };

interface Vocabulary {
  readonly columns: readonly Column[];
  /** Per paper: its features and their tf-idf weights, of length 1 together. */
  readonly rows: readonly ReadonlyMap<number, number>[];
  /** The same from the title alone. */
  readonly titles: readonly ReadonlyMap<number, number>[];
}

/**
 * Second baseline: tf-idf over words and phrases, one logistic regression per technique, one
 * threshold for all. Learns from the papers that are wanted, answers all; titles by the same weights
 * and threshold.
 */
export function answerByTfIdf(
  papers: readonly GoldPaper[],
  isWanted: (row: number) => boolean,
): readonly Answers[] {
  const vocabulary = readVocabulary(papers, isWanted);
  const folds = dealFolds(papers, INNER_FOLDS, 200);
  const held = Array.from({ length: INNER_FOLDS }, (_, fold) => ({
    models: fitAll(papers, vocabulary, (row) => isWanted(row) && folds[row] !== fold),
    rows: [...papers.keys()].filter((row) => isWanted(row) && folds[row] === fold),
  })).flatMap(({ models, rows }) =>
    rows.map((row) => ({ row, scores: score(models, vocabulary.rows[row]!) })),
  );
  const threshold = findThreshold(papers, held);
  const models = fitAll(papers, vocabulary, isWanted);
  const name = (weights: ReadonlyMap<number, number>): { techniques: readonly TechniqueId[] } => ({
    techniques: score(models, weights)
      .map((value, technique) => ({ value, id: TECHNIQUES[technique]!.id }))
      .filter(({ value }) => value >= threshold)
      .toSorted((x, y) => y.value - x.value)
      .map(({ id }) => id),
  });
  return papers.map((_, row) => ({
    whole: name(vocabulary.rows[row]!),
    title: name(vocabulary.titles[row]!),
  }));
}

function readVocabulary(
  papers: readonly GoldPaper[],
  isWanted: (row: number) => boolean,
): Vocabulary {
  const wanted = papers.filter((_, row) => isWanted(row));
  const phrases = readCandidates(wanted, MIN_PAPERS);
  const find = createMatcher(phrases);
  const countPhrases = (text: string): ReadonlyMap<number, number> => {
    const found = find(text);
    const own = new Map<number, number>();
    for (const phrase of found.keywords.subarray(0, found.count)) {
      own.set(phrase, (own.get(phrase) ?? 0) + 1);
    }
    return own;
  };
  const counts = papers.map(({ title, abstract }) => countPhrases(`${title}\n${abstract}`));
  const frequency = new Float64Array(phrases.length);
  for (const [row, own] of counts.entries()) {
    if (isWanted(row)) for (const phrase of own.keys()) frequency[phrase]!++;
  }
  const weigh = (own: ReadonlyMap<number, number>): ReadonlyMap<number, number> => {
    const weighed = [...own].map(([phrase, count]) => {
      const rarity = Math.log((1 + wanted.length) / (1 + frequency[phrase]!)) + 1;
      return [phrase, (1 + Math.log(count)) * rarity] as const;
    });
    const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1;
    return new Map(weighed.map(([phrase, weight]) => [phrase, weight / length]));
  };
  const rows = counts.map(weigh);
  const titles = papers.map(({ title }) => weigh(countPhrases(title)));
  const cells: { row: number; value: number }[][] = phrases.map(() => []);
  for (const [row, own] of rows.entries()) {
    for (const [phrase, value] of own) cells[phrase]!.push({ row, value });
  }
  const columns = cells.map((list) => ({
    rows: Int32Array.from(list, ({ row }) => row),
    values: Float64Array.from(list, ({ value }) => value),
  }));
  return { columns, rows, titles };
}

function fitAll(
  papers: readonly GoldPaper[],
  { columns }: Vocabulary,
  isWanted: (row: number) => boolean,
): readonly Linear[] {
  const penalties = columns.map(() => PENALTY);
  return TECHNIQUES.map(({ id }) => {
    const targets = Float64Array.from(papers, ({ labels }) => (labels.includes(id) ? 1 : 0));
    const importance = Float64Array.from(papers, ({ optional }, row) =>
      isWanted(row) && !optional.includes(id) ? 1 : 0,
    );
    return fitLogistic(columns, targets, importance, penalties);
  });
}

function score(models: readonly Linear[], features: ReadonlyMap<number, number>): number[] {
  return models.map(({ bias, weights }) => {
    let sum = bias;
    for (const [phrase, value] of features) sum += (weights[phrase] ?? 0) * value;
    return sum;
  });
}

function findThreshold(
  papers: readonly GoldPaper[],
  held: readonly { readonly row: number; readonly scores: readonly number[] }[],
): number {
  const measure = (threshold: number): number => {
    let right = 0;
    let errors = 0;
    for (const { row, scores } of held) {
      const { labels, optional } = papers[row]!;
      for (const [technique, { id }] of TECHNIQUES.entries()) {
        const said = scores[technique]! >= threshold;
        if (labels.includes(id)) {
          if (said) right++;
          else errors++;
        } else if (said && !optional.includes(id)) errors++;
      }
    }
    return (2 * right) / (2 * right + errors || 1);
  };
  return Array.from({ length: STEPS }, (_, step) => 1 - step * 0.1).reduce((a, b) =>
    measure(b) > measure(a) ? b : a,
  );
}
