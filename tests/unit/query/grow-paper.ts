import type { QueryFacts } from '../../../utils/query/prepare-facts.ts';
import { pick } from '../random.ts';

const WORDS = `
diffusion Diffusion-Models think agent agents 扩散模型 Pokémon RAG RAGs rag VLM LLMs ИИ RL rl reward model
world world-model pre-training pretraining pre train distilled distillation distills gpt-4 gpt4 flow or a b
matrices policies biases diffusionmodel
`
  .trim()
  .split(/\s+/);
const AUTHORS = [
  'Yann LeCun',
  'Yann A. LeCun',
  'LeCun, Yann',
  'Y. LeCun',
  'Jean-Pierre Serre',
  'J.-P. Serre',
  'Wei Wang',
  'Xiao-Ming Li',
];
const ORGANIZATIONS = [
  { name: 'meta-llama', fullname: 'Meta Llama' },
  { name: 'nvidia', fullname: 'NVIDIA' },
  undefined,
];

/** A paper of the words, names and figures that grown queries ask for. */
export function growPaper(random: () => number): QueryFacts {
  const list = (from: readonly string[], most: number) =>
    Array.from({ length: Math.floor(random() * (most + 1)) }, () => pick(random, from));
  return {
    title: list(WORDS, 5).join(' '),
    abstract: list(WORDS, 25).join(pick(random, [' ', ' ', '. '])),
    authors: list(AUTHORS, 3),
    organization: pick(random, ORGANIZATIONS),
    siteKeywords: list(['flow matching', 'flow', 'world-model'], 2),
    techniques: random() < 0.3 ? ['reinforcement-learning', 'diffusion'] : [],
    code: pick(random, ['repository', 'linked', 'unknown', 'project-page'] as const),
    upvotes: pick(random, [0, 5, 7, 30]),
    comments: pick(random, [0, 2, undefined]),
    date: pick(random, ['2026-06-01', '2026-07-30', undefined]),
    is: (state) => state === 'saved',
  };
}
