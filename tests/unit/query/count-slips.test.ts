import leven from 'leven';
import { expect, it } from 'vitest';

import { countSlips } from '../../../utils/query/count-slips.ts';
import { createRandom, pick } from '../random.ts';

it('agrees with the library that counts them for long lists of words', () => {
  const random = createRandom(4);
  const grow = () => {
    const length = Math.floor(random() * 9);
    return Array.from({ length }, () => pick(random, ['a', 'b', 'c', ' '])).join('');
  };
  for (let round = 0; round < 2000; round += 1) {
    const [one, other] = [grow(), grow()];
    expect(countSlips(one, other), `${one} | ${other}`).toBe(leven(one, other));
  }
});
