import { describe, expect, it } from 'vitest';

import { createRandom, pick } from '../random.ts';
import { ask } from './ask.ts';

describe('a title, pasted as it is, finds its paper', () => {
  it.each([
    'VALOR: Vision-Audio-Language Pretraining',
    'Align Your Steps: Optimizing Schedules',
    'Prefill & Decode -- A Survey : Part II',
    'From A -> B to C <-> D',
    'Diffusion —a survey',
    'Is it so:',
    'Learning (to: Learn)',
    'Small Language Model (SLM)-Based Search',
    'Trees (of Thought)–Guided Play',
    'Maps f(-x) and f((-y))',
    'Why “Not”-So-Deep Networks Learn',
    'https://example.org/abs/2408.01234',
  ])('%s', (title) => {
    expect(ask(title, { title })).toBe(true);
  });

  it('for 2,000 titles of any words, names and signs', () => {
    const random = createRandom(20_261_127);
    const words = 'Agents LLM of GPT-4.5 A (RL) Self-Play, “Why?” 3D naïve 扩散 C++'.split(' ');
    const signs = ['&', '--', ':', '—', '->', '+', '🤗', '...'];
    const grow = () => {
      const length = 1 + Math.floor(random() * 4);
      return Array.from({ length }, () => pick(random, words)).join(' ');
    };
    for (let round = 0; round < 2000; round += 1) {
      const name = pick(random, ['', 'VALOR: ', 'Align Your Steps: ', 'In-Context_RL: ']);
      const title = `${name}${grow()} ${pick(random, signs)} ${pick(random, signs)} ${grow()}`;
      expect(ask(title, { title }), title).toBe(true);
    }
  });
});
