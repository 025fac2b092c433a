import { expect, it } from 'vitest';

import { classify } from '../../../utils/techniques/classify.ts';
import type { TechniqueId } from '../../../utils/techniques/taxonomy.ts';

type Trap = readonly [text: string, not: TechniqueId];

/** Words that only look like a technique's: no badge, in a title or anywhere else. */
const LOOKALIKES: readonly Trap[] = [
  // Words within words.
  ['Early arrival of migrating birds in fragile wetlands', 'reinforcement-learning'],
  ['A world of difference between two bridges', 'world-models'],
  ['We leverage fragmented storage of paragraphs', 'retrieval'],
  ['A delegate voted to dilate the agenda', 'agents'],
  ['The carload of explorers reached a tailor', 'peft'],
  ['Alarming floods in the delta', 'safety'],
  ['The model was deformed by moisture', 'mixture-of-experts'],
  ['Coral and rural scenery along the coast', 'reinforcement-learning'],
  ['Storage of grain in medieval barns', 'retrieval'],
  ['Imagery of the moon in poems', 'image-generation'],
  ['A tabled motion in parliament', 'graphs-structured'],
  ['The pediatric ward reopened in spring', 'diffusion'],
  // Names and other people's words.
  ['Sam walked home with his brother', 'visual-perception'],
  ['Clip the hedge before winter', 'representation-learning'],
  ['Lora sang in the choir', 'peft'],
  ['Dino exhibits in the old museum', 'representation-learning'],
  ['Mamba snakes of the southern savannah', 'audio-speech'],
  ['A lean winter for the farmers', 'math'],
  ['Llama wool from the highlands', 'model-release'],
  ['A rag and a bucket of water', 'retrieval'],
  ['The ropes of a sailing ship', 'architecture'],
  ['Moe and his tavern', 'mixture-of-experts'],
  ['Gemini and other constellations', 'vision-language'],
  ['Muse, whisper and other words for silence', 'audio-speech'],
  ['The dot on the map', 'diffusion'],
];

/** Sentences in an abstract that hold a technique's very word and are not about it. */
const ASIDES: readonly Trap[] = [
  ['We react quickly to the weather', 'agents'],
  ['Adam planted an apple tree', 'architecture'],
  // The same word in another trade.
  ['Cleaning agents in the chemistry of soap', 'agents'],
  ['Cleaning agents in the chemistry of soap', 'multi-agent'],
  ['The memory footprint stays below two gigabytes', 'long-context-memory'],
  ['This topic has drawn much attention from the community', 'architecture'],
  ['Growing attention is paid to this question', 'architecture'],
  ['Heat diffusion in copper wires', 'image-generation'],
  ['The policy of the ministry changed', 'reinforcement-learning'],
  ['The policy of the ministry changed', 'robotics'],
  ['A reward for finding the lost cat', 'reinforcement-learning'],
  ['The judge adjourned the hearing', 'reward-models'],
  ['Rendering fat from meat', '3d'],
  ['The teacher greeted the student', 'distillation'],
  ['A distillery near the river', 'distillation'],
  ['Pruning roses in February', 'compression'],
  ['The expert opinion of a lawyer', 'mixture-of-experts'],
  ['A driving force of the economy', 'robotics'],
  ['The survey of the coastline took a year', 'theory'],
  ['Code of conduct for volunteers', 'code-generation'],
  ['The bank gave a credit', 'reinforcement-learning'],
  ['A translation of the crystal lattice', 'prompting'],
  ['The prompt arrival of the train', 'prompting'],
  ['Graphs in this section show the results', 'reasoning'],
  ['The play was performed by its own author', 'self-improvement'],
  ['A speech by the mayor opened the fair', 'reward-models'],
  ['The agent signed the lease of the house', 'agents'],
  ['The alignment of the old railway is preserved', 'preference-alignment'],
  ['Memories of a summer by the lake', 'long-context-memory'],
  ['Graph paper and pencils for the class', 'graphs-structured'],
  ['The trial judge instructed the jury', 'reward-models'],
  ['The retrieval of the sunken ship took months', 'retrieval'],
  ['Distilled water for the battery', 'distillation'],
  ['The embedding of stones in concrete', 'representation-learning'],
  ['The depth of the lake was unknown', 'visual-perception'],
  ['Proof of purchase is required', 'theory'],
  ['Tracking of parcels in the mail', 'visual-perception'],
  ['A planning permission for the new school', 'agents'],
  ['The chain of thought was interrupted by a phone call', 'reasoning'],
  ['Prompt payment is appreciated', 'prompting'],
  ['Compression stockings are worn after surgery', 'compression'],
  ['A reward poster hung in the saloon', 'reward-models'],
  // What every abstract says.
  ['We release our code and models to the public', 'code-generation'],
  ['Our code is available online', 'code-generation'],
  ['Our code and data will be released upon acceptance', 'dataset'],
  ['Benchmark results show that our method works well', 'benchmark'],
  ['Results on three benchmarks confirm this', 'benchmark'],
  ['It outperforms the state of the art by a wide margin', 'benchmark'],
  ['We evaluate on standard datasets', 'dataset'],
  ['Extensive experiments on public datasets confirm it', 'dataset'],
  ['An ablation study supports each choice', 'interpretability'],
  ['For this reason we chose a simple design', 'reasoning'],
  ['There is reason to believe otherwise', 'reasoning'],
  ['We fine-tune a classifier as a baseline', 'instruction-tuning'],
  ['All models were trained on eight GPUs', 'efficient-inference'],
  ['Large language models have made great progress', 'vision-language'],
  ['Large language models have made great progress', 'agents'],
  ['Large language models have made great progress', 'reasoning'],
  ['We use a pre-trained Transformer', 'pretraining'],
  ['We use a pre-trained Transformer', 'architecture'],
  ['Unlike diffusion models, ours needs a single pass', 'diffusion'],
  ['Compared with retrieval-augmented generation, it needs no index', 'retrieval'],
  ['In contrast to reinforcement learning, it needs no reward', 'reinforcement-learning'],
  ['The proof is in the pudding', 'theory'],
  ['We thank the reviewers for their comments', 'survey'],
  ['A long way to go', 'long-context-memory'],
  ['Tables are given in the appendix', 'graphs-structured'],
  ['This document describes the layout of the building', 'documents'],
  ['Safety belts in cars since 1960', 'robotics'],
];

const TRAPS = [...LOOKALIKES, ...ASIDES];

it('has at least 60 traps', () => {
  expect(TRAPS.length).toBeGreaterThanOrEqual(60);
});

it.each(TRAPS)('in an abstract, does not take %j for %s', (abstract, not) => {
  const paper = {
    title: 'A note on an old question',
    abstract: `We look at an old question. ${abstract}.`,
  };
  expect(classify(paper).map(({ id }) => id)).not.toContain(not);
});

it.each(LOOKALIKES)('as a title, does not take %j for %s', (title, not) => {
  expect(classify({ title }).map(({ id }) => id)).not.toContain(not);
});
