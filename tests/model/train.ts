// npm run train
import { resolve } from 'node:path';

import { readCorpus } from './corpus.ts';
import { readGold } from './gold.ts';
import lexicon from './lexicon.json' with { type: 'json' };
import { readSamples } from './samples.ts';
import { CORPUS_FILES, GOLD_FILES } from './shared-folder.ts';
import { trainModel } from './training.ts';
import { vetKeywords } from './weak-labels.ts';
import { writeModel } from './write-model.ts';

const MODEL = resolve(import.meta.dirname, '../../utils/techniques/model.json');

const papers = readGold(GOLD_FILES);
const written = vetKeywords(lexicon, readCorpus(CORPUS_FILES));
const model = trainModel(readSamples(papers, written), () => true);
writeModel(model, MODEL);
console.log(`learned from ${papers.length} papers: ${MODEL}`);
