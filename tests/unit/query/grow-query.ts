import { pick } from './random.ts';

const TERMS = [
  ...['diffusion', 'Diffusion-Model', '"world model"', '"RAG"', 'RAG', 'LLMs', 'ИИ', 'distill*'],
  ...['pre-train*', '"agent*"', '<think>', '"OR"', '"a:b"', '"/a/"', 'a*b', '扩散模型', 'Pokémon'],
  ...['title:agent', 'title:OR', 'abstract:"reward model"', 'title:RL', 'abstract:distill*'],
  ...['author:"LeCun, Yann"', 'org:meta-llama', 'org:"AI at Meta"', 'keyword:"flow matching"'],
  ...['technique:rl', 'technique:"Diffusion"', 'technique:own-4b0f', 'code:yes', 'code:no'],
  ...['code:linked', 'code:Project-Page', 'upvotes:>20', 'upvotes:<=5', 'comments:0'],
  ...['stars:>=100', 'stars:10..20', 'upvotes:=7', 'comments:<3', 'date:>2026-06-01', 'date:2026'],
  ...['date:2026-06..2026-08', 'date:<=2026-06', 'date:2026..2026-07-31', 'is:seen', 'IS:New'],
  ...['/gpt-?[45]/i', String.raw`title:/a\/b [/"(]+ c/`, 'abstract:/(a|b){2,} c$/', '/\\p{Lu}“x”/'],
];

/** The text of a query that can be read, of every kind of term there is. */
export function growQuery(random: () => number, depth = 3): string {
  const kind = depth === 0 ? 0 : random();
  if (kind < 0.4) return pick(random, TERMS);
  if (kind < 0.55) return `${pick(random, ['-', 'NOT '])}(${growQuery(random, depth - 1)})`;
  if (kind < 0.6) return `(${growQuery(random, depth - 1)})`;
  const sign = pick(random, [' ', ' AND ', ' OR ', '|']);
  return `${growQuery(random, depth - 1)}${sign}${growQuery(random, depth - 1)}`;
}
