import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import { isSameName, readPersonName, spellName } from '../../../utils/query/person-name.ts';
import { DAYS_FOLDER } from '../../shared.ts';
import { withShared } from '../../with-shared.ts';
import { createRandom, pick } from '../random.ts';

const isSame = (one: string, other: string): boolean =>
  isSameName(readPersonName(one), readPersonName(other));

it.each([
  ['Yann LeCun', 'yann  lecun', true],
  ['Yann LeCun', 'YANN LECUN', true],
  ['Yann LeCun', 'LeCun, Yann', true],
  ['Yann LeCun', 'LECUN Yann', true],
  ['Yann LeCun', 'Yann A. LeCun', true],
  ['José García', 'Jose Garcia', true],
  ['Łukasz Kaiser', 'Lukasz Kaiser', true],
  ['Aleksander Mądry', 'MADRY, Aleksander', true],
  ["Brendan O'Donoghue", 'Brendan O’Donoghue', true],
  ["Brendan O'Donoghue", 'Brendan Donoghue', false],
  ['Weinan E', 'Weinan E', true],
  ['Weinan E', 'E, Weinan', true],
  ['Supryadi', 'SUPRYADI', true],
  ['杨立昆', '杨立昆', true],
  ['杨立昆', '杨昆', false],
  // A family's name in capitals may stand first, two capital letters are initials.
  ['WANG Xiaoming', 'Xiaoming Wang', true],
  ['VAN DER MAATEN Laurens', 'Laurens van der Maaten', true],
  ['AJ Piergiovanni', 'Piergiovanni, AJ', true],
  ['Zedong YU', 'Zedong Yu', true],
  // No order but the written one, where nothing says which is which.
  ['Wei Li', 'Li Wei', false],
  ['Xiaoming Wang', 'Wang Xiaoming', false],
  // A word or its initial, in the same order.
  ['Yann LeCun', 'Y. LeCun', true],
  ['Y. LeCun', 'LeCun, Y', true],
  ['Yann LeCun', 'Yves LeCun', false],
  ['Yann LeCun', 'Yan LeCun', false],
  ['Wei Wang', 'W. Wang', true],
  ['Wei Wang', 'M. Wang', false],
  ['S. H. Cai', 'Shuang-Hong Cai', true],
  ['David E. Jacobs', 'David W. Jacobs', false],
  ['David E. Jacobs', 'D. Jacobs', true],
  ['David E. Jacobs', 'D. W. Jacobs', false],
  // Initials may be left out, words may not.
  ['Philip H. S. Torr', 'Philip H.S. Torr', true],
  ['Philip H. Torr', 'Philip H. S. Torr', true],
  ['Philip Torr', 'P. H. S. Torr', true],
  ['H. S. Torr', 'Philip H. S. Torr', false],
  ['Long T. Le', 'Long Le', true],
  ['Wei Li', 'Wei Ming Li', false],
  ['Wei Li', 'Wei Liang', false],
  ['Serena Williams', 'Serena William', false],
  // Who goes by the second name writes it out.
  ['J. Zico Kolter', 'Zico Kolter', true],
  ['C. Karen Liu', 'Karen Liu', true],
  ['J. Zico Kolter', 'J. Z. Kolter', true],
  ['J. Zico Kolter', 'Z. Kolter', false],
  ['J. A. Smith', 'Anna Smith', false],
  // A name alone is that name alone.
  ['LeCun', 'Yann LeCun', false],
  ['LeCun', 'Y. LeCun', false],
  ['Weinan E', 'Weinan', false],
  // Hyphens: one word, two, or the initials of two.
  ['Xiao-Ming Li', 'Xiaoming Li', true],
  ['Jean-Baptiste Alayrac', 'Jean\u2010Baptiste Alayrac', true],
  ['Jean-Baptiste Alayrac', 'Jean Baptiste Alayrac', true],
  ['Jean-Baptiste Alayrac', 'J.-B. Alayrac', true],
  ['Jean-Baptiste Alayrac', 'J. B. Alayrac', true],
  ['Jean-Baptiste Alayrac', 'J. Alayrac', true],
  ['Jean-Baptiste Alayrac', 'J.-P. Alayrac', false],
  ['Jean-Baptiste Alayrac', 'Jean Alayrac', false],
  ['Xiaoming Li', 'X.-M. Li', true],
  ['Serena Yeung-Levy', 'S. Yeung-Levy', true],
  ['Serena Yeung-Levy', 'Serena Levy', false],
  // Particles are words of the name.
  ['Laurens van der Maaten', 'L. van der Maaten', true],
  ['Laurens van der Maaten', 'van der Maaten, Laurens', true],
  ['Laurens van der Maaten', 'Laurens Van Der Maaten', true],
  ['Laurens van der Maaten', 'Laurens Maaten', false],
  ['Christian Schroeder de Witt', 'C. Schroeder de Witt', true],
  ['M. Alif Al Hakim', 'Alif Al Hakim', true],
  // With more than one comma nobody knows which part is which.
  ['Davis, Sammy, Jr.', 'Davis Sammy Jr.', true],
])('takes %j and %j for one person: %s', (one, other, expected) => {
  expect(isSame(one, other)).toBe(expected);
  expect(isSame(other, one)).toBe(expected);
});

it.each([
  ['Yann LeCun', 'LeCun, Yann', true],
  ['Xiao-Ming Li', 'Xiaoming Li', true],
  ["Pierluca D'Oro", 'PIERLUCA D’ORO', true],
  ['Yann LeCun', 'Y. LeCun', false],
])('spells %j as %j: %s', (one, other, expected) => {
  expect(spellName(readPersonName(one)) === spellName(readPersonName(other))).toBe(expected);
});

it.each([
  ['Bo Li', 'luodian', 'Bo Li', 'liboaccn', false],
  ['Bo Li', 'luodian', 'Bo Li', 'luodian', true],
  // The person stays, whatever the spelling.
  ['Bo Li', 'luodian', 'Brian Lee', 'luodian', true],
  ['Bo Li', 'luodian', 'B. Li', undefined, true],
  ['Bo Li', 'luodian', 'Brian Lee', undefined, false],
])('takes %s @%s and %s @%s for one person: %s', (one, its, other, others, expected) => {
  const [here, there] = [readPersonName(one, its), readPersonName(other, others)];
  expect(isSameName(here, there)).toBe(expected);
  expect(isSameName(there, here)).toBe(expected);
});

describe('made-up names', () => {
  const PARTS = [
    'Yann',
    'Y.',
    'Jean-Baptiste',
    'J.-B.',
    'José',
    'van',
    'O’Neil',
    'Li',
    'E',
    'A',
    '立',
  ];
  const random = createRandom(7);
  const names = Array.from({ length: 400 }, () =>
    Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(random, PARTS)).join(' '),
  );

  it('are alike in either direction', () => {
    const pairs = names.flatMap((one) => names.slice(0, 60).map((other) => [one, other] as const));
    const same = pairs.filter(([one, other]) => isSame(one, other));
    expect(same.length).toBeGreaterThan(200);
    expect(pairs.filter(([one, other]) => isSame(other, one))).toEqual(same);
  });

  it('are the same in capitals, without accents and with their hyphens closed', () => {
    for (const name of names) {
      expect(isSame(name, name.toUpperCase()), name).toBe(true);
      expect(isSame(name, name.toLowerCase().replaceAll('é', 'e')), name).toBe(true);
      expect(isSame(name, name.replaceAll('n-B', 'nb')), name).toBe(true);
    }
  });

  it('are compared at once, however long', () => {
    const long = 'a '.repeat(2000);
    expect(isSame(`${long}Li`, `${long}Li`)).toBe(true);
    expect(isSame(`${long}Li`, `${long}a Li`)).toBe(false);
    expect(isSame('a '.repeat(11) + 'b', 'a '.repeat(10) + 'c b')).toBe(false);
  });
});

withShared(DAYS_FOLDER, () => {
  describe('real names (../shared)', () => {
    const days = readdirSync(DAYS_FOLDER).map((day) => resolve(DAYS_FOLDER, day));
    const names = [...new Set(days.flatMap(readNames))];

    it('are themselves with the family’s name first, abbreviated, and in capitals', () => {
      expect(names.length).toBeGreaterThan(4000);
      for (const name of names) {
        expect(isSame(name, name.toUpperCase()), name).toBe(true);
        const [given = '', ...rest] = name.split(' ');
        const family = rest.at(-1);
        if (family === undefined || rest.length !== 1 || given === given.toUpperCase()) continue;
        expect(isSame(name, `${family}, ${given}`), name).toBe(true);
        expect(isSame(name, `${given[0]}. ${family}`), name).toBe(true);
      }
    });

    it('written out are nobody else', () => {
      const families = Map.groupBy(
        names
          .filter((name) => name.split(' ').length === 2 && !/\b\p{Lu}\b/u.test(name))
          .map((name) => readPersonName(name)),
        ({ words }) => words.at(-1) ?? '',
      );
      const mistaken = [...families.values()].flatMap((group) =>
        group.flatMap((one, index) =>
          group
            .slice(index + 1)
            .filter((other) => isSameName(one, other) !== (spellName(one) === spellName(other)))
            .map((other) => `${spellName(one)}, ${spellName(other)}`),
        ),
      );
      expect(mistaken).toEqual([]);
    });
  });
});

function readNames(day: string): readonly string[] {
  const entries = JSON.parse(readFileSync(day, 'utf8')) as readonly {
    readonly paper: { readonly authors: readonly { readonly name: string }[] };
  }[];
  return entries.flatMap(({ paper }) => paper.authors.map(({ name }) => name));
}
