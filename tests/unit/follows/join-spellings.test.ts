import { expect, it } from 'vitest';

import { joinSpellings } from '../../../utils/follows/join-spellings.ts';
import { isSameName, readPersonName } from '../../../utils/query/person-name.ts';
import { createRandom, pick } from '../random.ts';

it.each([
  [['Y. LeCun', 'Yann LeCun', 'Yann A. LeCun'], [['Yann A. LeCun', 'Yann LeCun', 'Y. LeCun']]],
  [
    ['Yang Li', 'Y. Li', 'Yan Li'],
    [['Yang Li'], ['Y. Li'], ['Yan Li']],
  ],
  // Many initials are no full name.
  [
    ['Y. A. B. C. Li', 'Yan Li', 'Yu Li'],
    [['Y. A. B. C. Li'], ['Yan Li'], ['Yu Li']],
  ],
  [['Zico Kolter', 'J. Zico Kolter'], [['J. Zico Kolter', 'Zico Kolter']]],
  [['Xiao-Ming Li', 'Xiaoming LI', 'X.-M. Li'], [['Xiao-Ming Li', 'Xiaoming LI', 'X.-M. Li']]],
  [
    ['Jean Baptiste Alayrac', 'Jean-Baptiste Alayrac'],
    [['Jean Baptiste Alayrac', 'Jean-Baptiste Alayrac']],
  ],
  [
    ['LeCun', 'Y. LeCun'],
    [['LeCun'], ['Y. LeCun']],
  ],
])('joins %j as %j', (names, persons) => {
  expect(joinSpellings(names)).toEqual(persons);
});

const GIVEN = ['Yan', 'Yang', 'Y.', 'A.', 'Ann', 'Xiao-Ming', 'X.-M.', 'Xiao', 'Ming'];

it('joins only what can be one person’s, and no name that can be of two', () => {
  const random = createRandom(3);
  for (let run = 0; run < 1000; run += 1) {
    const names = new Set(
      Array.from({ length: 6 }, () => {
        const given = Array.from({ length: 1 + Math.floor(random() * 2) }, () =>
          pick(random, GIVEN),
        );
        return `${given.join(' ')} ${pick(random, ['Li', 'Li-Wu'])}`;
      }),
    );
    const persons = joinSpellings(names);
    expect(new Set(persons.flat())).toEqual(names);
    for (const person of persons) {
      const read = person.map((name) => readPersonName(name));
      expect(read.every((one) => read.every((other) => isSameName(one, other)))).toBe(true);
    }
    // Two that can only be each other are one.
    const [one, other] = [...names];
    if (one === undefined || other === undefined) continue;
    const isSame = isSameName(readPersonName(one), readPersonName(other));
    expect(joinSpellings([one, other])).toHaveLength(isSame ? 1 : 2);
  }
});
