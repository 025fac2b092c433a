// npm run eval -- GOLD.jsonl…             the shipped model on labelled files
// npm run eval -- --unseen [ROUNDS]       cross-validated: every paper by a model that has not seen it
import { existsSync } from 'node:fs';

import { readCodeMarker } from '../../utils/code/code-marker.ts';
import { classify } from '../../utils/techniques/classify.ts';
import { CORPUS_FILES, GOLD_FILES } from '../shared.ts';
import { readCorpus } from './corpus.ts';
import type { Answers } from './cross-validate.ts';
import { scoreCode, scoreTechniques } from './figures.ts';
import type { Figures } from './figures.ts';
import { readGold } from './gold.ts';
import type { GoldPaper } from './gold.ts';
import { LABELS_FILE, readLabels } from './labels.ts';
import lexicon from './lexicon.json' with { type: 'json' };
import { formatCode, formatTable, formatTechniques } from './report.ts';
import type { Column } from './report.ts';
import { readSamples } from './samples.ts';
import { answerUnseen } from './unseen.ts';
import { vetKeywords } from './weak-labels.ts';
import { createWordList } from './word-list.ts';
import { formatWorst } from './worst.ts';

const WORST = 20;

const [first, second = '1'] = process.argv.slice(2);
if (first === '--unseen') reportUnseen(Number(second));
else if (first === undefined) {
  console.error('usage: npm run eval -- GOLD.jsonl…   or   npm run eval -- --unseen [ROUNDS]');
  process.exitCode = 2;
} else reportShipped(process.argv.slice(2));

function reportShipped(paths: readonly string[]): void {
  const papers = readGold(paths);
  const answers = papers.map(({ title, abstract }) => ({
    whole: {
      techniques: classify({ title, abstract }).map(({ id }) => id),
      code: readCodeMarker({ abstract }),
    },
    title: { techniques: classify({ title }).map(({ id }) => id) },
  }));
  const own = readColumn('Gloss', papers, [answers]);
  const whole = answers.map((answer) => answer.whole);
  console.log(`${papers.length} papers, ${countSeen(papers)} of them known from training\n`);
  console.log(formatTable([readWordList(papers), own]));
  console.log(`\n${formatCode(scoreCode(papers, whole))}`);
  printDetails(papers, answers, own.whole);
}

function reportUnseen(rounds: number): void {
  const papers = readGold(GOLD_FILES);
  const corpus = readCorpus(CORPUS_FILES);
  // Those that judge come first: an answer has the place of its paper.
  const known = [...papers, ...readLabels(LABELS_FILE, corpus)];
  const set = readSamples(known, vetKeywords(lexicon, corpus));
  const answers = Array.from({ length: rounds }, (_, round) => answerUnseen(set, round));
  const groups: readonly (readonly [name: string, isIn: (paper: GoldPaper) => boolean])[] = [
    ['all labelled papers', () => true],
    ['without those chosen for a rare technique', ({ rare }) => !rare],
    ['the seed papers', ({ key }) => key.startsWith('seed')],
  ];
  for (const [name, isIn] of groups) {
    const rows = [...papers.keys()].filter((row) => isIn(papers[row]!));
    const some = rows.map((row) => papers[row]!);
    const pick = (list: readonly Answers[]): readonly Answers[] => rows.map((row) => list[row]!);
    console.log(`${name}: ${some.length} papers, ${rounds} rounds of cross-validation\n`);
    console.log(
      `${formatTable([
        readWordList(some),
        readColumn(
          'tf-idf, linear',
          some,
          answers.map(({ tfIdf }) => pick(tfIdf)),
        ),
        readColumn(
          'Gloss',
          some,
          answers.map(({ own }) => pick(own)),
        ),
      ])}\n`,
    );
  }
  const own = answers[0]?.own ?? [];
  printDetails(papers, own, readColumn('Gloss', papers, [own]).whole);
}

function printDetails(
  papers: readonly GoldPaper[],
  answers: readonly Answers[],
  [figures]: readonly Figures[],
): void {
  if (figures) console.log(`\n${formatTechniques(figures)}`);
  const whole = answers.map((answer) => answer.whole);
  console.log(`\nThe ${WORST} worst:\n${formatWorst(papers, whole, WORST)}`);
}

function readWordList(papers: readonly GoldPaper[]): Column {
  const name = createWordList();
  return readColumn('word list', papers, [
    papers.map(({ title, abstract }) => ({
      whole: { techniques: name({ title, abstract }) },
      title: { techniques: name({ title }) },
    })),
  ]);
}

function readColumn(
  name: string,
  papers: readonly GoldPaper[],
  rounds: readonly (readonly Answers[])[],
): Column {
  return {
    name,
    whole: rounds.map((answers) =>
      scoreTechniques(
        papers,
        answers.map(({ whole }) => whole),
      ),
    ),
    title: rounds.map((answers) =>
      scoreTechniques(
        papers,
        answers.map(({ title }) => title),
      ),
    ),
  };
}

/** How many of the papers the shipped model was trained on, as far as the training files are here. */
function countSeen(papers: readonly GoldPaper[]): number {
  const seen = new Set(
    readGold(GOLD_FILES.filter((path) => existsSync(path))).map(({ key }) => key),
  );
  return papers.filter(({ key }) => seen.has(key)).length;
}
