import { expect, it } from 'vitest';

import { isSameName, readPersonName } from '../../../utils/query/person-name.ts';

it.each([
  ['Yann LeCun', 'yann  lecun', true],
  ['Yann LeCun', 'LeCun, Yann', true],
  ['Yann LeCun', 'Yann A. LeCun', true],
  ['J. Zico Kolter', 'Zico Kolter', true],
  ['Philip H. S. Torr', 'Philip H.S. Torr', true],
  ['Philip H. Torr', 'Philip H. S. Torr', true],
  ['José García', 'Jose Garcia', true],
  ['Xiao-Ming Li', 'Xiaoming Li', true],
  ['Jean-Baptiste Alayrac', 'Jean\u2010Baptiste Alayrac', true],
  ['Łukasz Kaiser', 'Lukasz Kaiser', true],
  ['Y. LeCun', 'Y LeCun', true],
  ['Weinan E', 'Weinan E', true],
  ['杨立昆', '杨立昆', true],
  // Initials are no name: they are those of many.
  ['Yann LeCun', 'Y. LeCun', false],
  ['Wei Wang', 'W. Wang', false],
  ['Weinan E', 'Weinan', false],
  ['David E. Jacobs', 'David W. Jacobs', false],
  ['Wei Li', 'Li Wei', false],
  ['Wei Li', 'Wei Liang', false],
  ['Wei Li', 'Wei Ming Li', false],
  ['Serena Williams', 'Serena William', false],
  // With more than one comma nobody knows which part is which.
  ['Davis, Sammy, Jr.', 'Davis Sammy Jr.', true],
])('takes %j and %j for one person: %s', (one, other, expected) => {
  expect(isSameName(readPersonName(one), readPersonName(other))).toBe(expected);
  expect(isSameName(readPersonName(other), readPersonName(one))).toBe(expected);
});
