import { describe, expect, it } from 'vitest';

import { findSpans } from '../../../utils/query/find-spans.ts';
import { matchesQuery } from '../../../utils/query/match-query.ts';
import { prepareFacts } from '../../../utils/query/prepare-facts.ts';
import { SAMPLE_DAYS } from '../../site/sample.ts';
import { createRandom, pick } from '../random.ts';
import { findQuery } from './find-query.ts';

/** The title with what is found in brackets. */
function mark(text: string, title: string): string {
  const query = findQuery(text);
  if (query === undefined) throw new Error(`${text} cannot be read`);
  let marked = '';
  let at = 0;
  for (const { start, end } of findSpans(query, title)) {
    if (start < at) continue;
    marked += `${title.slice(at, start)}[${title.slice(start, end)}]`;
    at = end;
  }
  return marked + title.slice(at);
}

describe('findSpans', () => {
  it.each([
    ['diffusion', 'Diffusion without Diffusion', '[Diffusion] without [Diffusion]'],
    ['model', 'World Models and their model', 'World [Models] and their [model]'],
    ['"world model"', 'A World-Model of world models', 'A [World-Model] of [world models]'],
    ['pretraining', 'On Pre-Training, pre training', 'On [Pre-Training], pre training'],
    ['"pre training"', 'Pretraining, pre-training', 'Pretraining, [pre-training]'],
    ['distill*', 'Self-Distillation distilled', 'Self-[Distillation] [distilled]'],
    ['RAG', 'RAG, GraphRAG, Graph-RAG and rag', '[RAG], GraphRAG, Graph-[RAG] and rag'],
    ['qwen2.5', 'Qwen2.5 and Qwen2', '[Qwen2.5] and Qwen2'],
    ['pokemon', 'Playing Pokémon well', 'Playing [Pokémon] well'],
    ['扩散', '视频扩散模型', '视频[扩散]模型'],
    ['video -survey', 'A Video Survey', 'A [Video] Survey'],
    ['(agent OR robot) title:safe', 'Safe Robots', '[Safe] [Robots]'],
    ['abstract:video author:video keyword:video', 'Video', 'Video'],
    ['/vid.o/', 'Video', 'Video'],
    ['/vid.o/i', 'Video, videos', '[Video], [video]s'],
    [String.raw`/\bv\w+?s\b/`, 'A videos vs video', 'A [videos] vs video'],
    ['title:/^a|n$/i -/b/', 'A banana in a bin', '[A] banana in a bi[n]'],
    ['/^a b$/', '\n a\tb\n', '\n [a\tb]\n'],
    ['/x*/', 'a xx 🤗x', 'a [xx] 🤗[x]'],
    ['abstract:/a/', 'a', 'a'],
    ['technique:diffusion code:yes', 'Diffusion', 'Diffusion'],
    ['and', '', ''],
  ])('of %s in %s', (text, title, marked) => {
    expect(mark(text, title)).toBe(marked);
  });

  it('finds something in every title that a query for words matches, and in no other', () => {
    const random = createRandom(5);
    const titles = SAMPLE_DAYS.flatMap(({ entries }) => entries).map(({ title }) => title);
    const words = titles.join(' ').match(/[\p{L}\p{N}-]+/gu) ?? [];
    const forms = [
      (word: string) => `title:${word}`,
      (word: string, next: string) => `title:"${word} ${next}"`,
      (word: string) => `title:${word.slice(0, 4)}*`,
      (word: string) => `title:${word.slice(0, 4).toUpperCase()}`,
    ];
    for (let run = 0; run < 1000; run += 1) {
      const at = Math.floor(random() * words.length);
      const query = findQuery(pick(random, forms)(words[at] ?? '', words[at + 1] ?? ''));
      if (query === undefined || query.type === 'and' || query.type === 'or') continue;
      const title = pick(random, titles);
      const facts = prepareFacts({ title, authors: [], techniques: [], code: 'unknown' });
      expect(findSpans(query, title).length > 0).toBe(matchesQuery(query, facts));
    }
  });
});
