import { describe, expect, it } from 'vitest';

import {
  parseKeywordLine,
  parseKeywordLines,
  writeKeywordLine,
} from '../../../utils/user-techniques/keyword-lines.ts';
import { MOST_KEYWORDS } from '../../../utils/user-techniques/weighted-keyword.ts';
import { range } from '../../range.ts';

describe('a line', () => {
  it.each([
    ['Mamba', { keyword: 'Mamba', weight: 1 }],
    ['  state   space  ', { keyword: 'state space', weight: 1 }],
    ['mamba=2', { keyword: 'mamba', weight: 2 }],
    ['mamba = 0,5', { keyword: 'mamba', weight: 0.5 }],
    ['E = mc2 = 1.5', { keyword: 'E = mc2', weight: 1.5 }],
    ['mamba = 0', 'bad-weight'],
    ['mamba = 5.1', 'bad-weight'],
    ['mamba = much', 'bad-weight'],
    ['mamba =', 'bad-weight'],
    ['= 2', 'bad-keyword'],
    ['…', 'bad-keyword'],
    ['深度学习', 'bad-keyword'],
    ['x'.repeat(81), 'bad-keyword'],
    ['Dr. GRPO', 'never-found'],
    ['why? what = 2', 'never-found'],
    ['Dr.GRPO', { keyword: 'Dr.GRPO', weight: 1 }],
    ['GRPO et al.', { keyword: 'GRPO et al.', weight: 1 }],
    ['coarse to fine', { keyword: 'coarse to fine', weight: 1 }],
  ])('%j is %j', (line, read) => {
    expect(parseKeywordLine(line)).toEqual(read);
    if (typeof read !== 'string') {
      expect(parseKeywordLine(writeKeywordLine(read))).toEqual(read);
    }
  });
});

describe('a keyword with its weight', () => {
  const keywords = ['k=2', 'pass@k=1', 'E=mc2', 'a = b = 3', 'k=', 'mamba'];
  it.each(keywords.flatMap((keyword) => [1, 2, 0.1].map((weight) => ({ keyword, weight }))))(
    '%j is read as it was written',
    (weighted) => {
      expect(parseKeywordLine(writeKeywordLine(weighted))).toEqual(weighted);
    },
  );
});

describe('several lines', () => {
  it('give their keywords, and name those that cannot be read', () => {
    expect(parseKeywordLines('\nmamba\n…\n\nMambas = 2\nmambas\n')).toEqual({
      keywords: [
        { keyword: 'mamba', weight: 1 },
        { keyword: 'Mambas', weight: 2 },
        { keyword: 'mambas', weight: 1 },
      ],
      faults: [
        { line: 3, code: 'bad-keyword', found: '…' },
        { line: 6, code: 'twice', found: 'mambas' },
      ],
    });
  });

  it('are two hundred at most', () => {
    const lines = range(0, MOST_KEYWORDS + 9).map((n) => `word${n}`);
    const { keywords, faults } = parseKeywordLines(lines.join('\n'));
    expect(keywords).toHaveLength(MOST_KEYWORDS);
    expect(faults).toEqual([{ line: 201, code: 'too-many', found: '200' }]);
  });
});
