// npm run train
import { resolve } from 'node:path';

import { CORPUS_FILES, GOLD_FILES } from '../shared.ts';
import { readCorpus } from './corpus.ts';
import { readGold } from './gold.ts';
import { LABELS_FILE, readLabels } from './labels.ts';
import lexicon from './lexicon.json' with { type: 'json' };
import { readSamples } from './samples.ts';
import { trainModel } from './training.ts';
import { vetKeywords } from './weak-labels.ts';
import { writeModel } from './write-model.ts';

const MODEL = resolve(import.meta.dirname, '../../utils/techniques/model.json');

const corpus = readCorpus(CORPUS_FILES);
const papers = [...readGold(GOLD_FILES), ...readLabels(LABELS_FILE, corpus)];
const written = vetKeywords(lexicon, corpus);
const model = trainModel(readSamples(papers, written), () => true);
writeModel(model, MODEL);
console.log(`learned from ${papers.length} papers: ${MODEL}`);
