import { pick } from '../random.ts';

const TERMS = String.raw`
diffusion Diffusion-Model <think> steps: 扩散模型 Pokémon "RAG" "agent*" "OR" "a:b" "/a/"
RAG LLMs ИИ title:OR title:RL
distill* pre-train* abstract:distill*
title:agent keyword:flow org:meta-llama author:"LeCun,Yann"
author:lec* author:xiao-m* org:met* org:@meta-llama org:@nvidia keyword:world-m* keyword:fl*
technique:rl technique:"Diffusion" technique:own-4b0f
code:yes code:no code:linked code:Project-Page code:linked|released is:seen|new
title:a|RAG|b* author:lecun|lec* org:nvidia|@google technique:rl|agents keyword:flow|"a"
upvotes:>20 upvotes:<=5 upvotes:=7 comments:0 comments:<3 stars:>=100 stars:10..20 stars:10..* stars:*..20
date:>2026-06-01 date:2026 date:2026-06..2026-08 date:<=2026-06 date:2026..2026-07-31
is:saved IS:Followed is:seen is:new is:opened
/gpt-?[45]/i title:/a\/b[/"(]+c/ abstract:/(a|b){2,}c$/ /\p{Lu}“x”/ ／a/b／ ／[/]／
`
  .trim()
  .split(/\s+/)
  .concat(
    '"world model"',
    'abstract:"reward model"',
    'author:"yann  lecun"',
    'author:"Y. LeCun"',
    'author:@"Yann LeCun"',
    '-author:@"Xiao-Ming Li"',
    'author:"Jean-Pierre Serre"',
    '/a b (c|d)/',
  );

/** The text of a query that can be read, of every kind of term there is. */
export function growQuery(random: () => number, depth = 3): string {
  const kind = depth === 0 ? 0 : random();
  if (kind < 0.4) return pick(random, TERMS);
  if (kind < 0.55) return `${pick(random, ['-', 'NOT '])}(${growQuery(random, depth - 1)})`;
  if (kind < 0.6) return `(${growQuery(random, depth - 1)})`;
  // Close behind a state a sign joins another state, and a word is none.
  const sign = pick(random, [' ', ' AND ', ' OR ', ' | ']);
  return `${growQuery(random, depth - 1)}${sign}${growQuery(random, depth - 1)}`;
}
