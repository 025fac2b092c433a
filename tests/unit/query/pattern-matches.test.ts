import { describe, expect, it } from 'vitest';

import { matchesQuery } from '../../../utils/query/match-query.ts';
import { compilePattern } from '../../../utils/query/pattern/compile-pattern.ts';
import { findMatches } from '../../../utils/query/pattern/find-matches.ts';
import { readPattern } from '../../../utils/query/pattern/read-pattern.ts';
import { runPattern } from '../../../utils/query/pattern/run-pattern.ts';
import { prepareFacts } from '../../../utils/query/prepare-facts.ts';
import { createRandom, pick } from '../random.ts';
import { read } from './pattern-query.ts';

/** As a query finds it; an empty text, which no query asks, without the glance at its letters. */
function find(source: string, title: string, ignoreCase = false): boolean {
  const query = read(source, ignoreCase);
  if (title === '') return runPattern(compilePattern(query)!, title);
  return matchesQuery(query, prepareFacts({ title, authors: [], techniques: [], code: 'unknown' }));
}

function grow(random: () => number, depth: number): string {
  const kind = depth === 0 ? random() * 0.4 : random();
  if (kind < 0.3)
    return pick(random, ['a', 'b', 'c', 'ab', '-', '.', '[ab]', '[^a]', String.raw`\w`]);
  if (kind < 0.4) return pick(random, ['^', '$', String.raw`\b`, String.raw`\B`]);
  if (kind < 0.7) return grow(random, depth - 1) + grow(random, depth - 1);
  if (kind < 0.8) return `(${grow(random, depth - 1)}|${grow(random, depth - 1)})`;
  return `(?:${grow(random, depth - 1)})${pick(random, ['*', '+', '?', '+?', '{2}', '{1,3}', '{2,}', '{0,2}'])}`;
}

describe('agrees with the browser', () => {
  it.each([
    ['^a*$', '', false],
    ['a{2,3}b', 'aab', false],
    ['(a|b)*?c', 'abac', false],
    ['^(?:a?){5}$', 'aaaaa', false],
    ['a{0}b', 'b', false],
    [String.raw`\u{1F917}+`, '🤗🤗', false],
    [String.raw`\ud83e\udd17`, '🤗', false],
    [String.raw`^.$`, '🤗', false],
    [String.raw`\p{Lu}\P{Lu}`, 'Éa', false],
    [String.raw`[^\]\-x]`, ']-x', false],
    ['k', '\u212a', true],
    ['s', '\u017f', true],
    [String.raw`\bs`, '\u017f', true],
    ['É', 'é', true],
    [String.raw`(^|\b)*a`, 'ba', false],
    [String.raw`^\ba{40}`, 'a'.repeat(40), false],
    [String.raw`$^`, '', false],
    [String.raw`\B`, '', false],
    ['', 'a', false],
    ['a|', 'b', false],
  ])('%j in %j', (source, text, ignoreCase) => {
    expect(find(source, text, ignoreCase)).toBe(
      new RegExp(source, ignoreCase ? 'iu' : 'u').test(text),
    );
  });

  it('on 20,000 random patterns and texts', () => {
    const random = createRandom(41);
    const answers = { true: 0, false: 0 };
    for (let round = 0; round < 20_000; round += 1) {
      const source = grow(random, 3);
      const length = Math.floor(random() * 9);
      const text = Array.from({ length }, () => pick(random, 'aabbc_A-'.split(''))).join('');
      const ignoreCase = random() < 0.3;
      const pattern = readPattern(source);
      if ('code' in pattern) {
        expect(pattern.code, source).toBe('pattern-too-large');
        continue;
      }
      const found = find(source, text, ignoreCase);
      const expected = new RegExp(source, ignoreCase ? 'iu' : 'u').test(text);
      expect(found, `/${source}/${ignoreCase ? 'i' : ''} in ${JSON.stringify(text)}`).toBe(
        expected,
      );
      answers[expected ? 'true' : 'false'] += 1;
    }
    expect(Math.min(answers.true, answers.false)).toBeGreaterThan(4000);
  });
});

it('says where the longest matches are, as the browser would', () => {
  const random = createRandom(43);
  let found = 0;
  for (let round = 0; round < 3000; round += 1) {
    const source = grow(random, 3);
    const length = Math.floor(random() * 7);
    const text = Array.from({ length }, () => pick(random, 'aabbc_A-'.split(''))).join('');
    if ('code' in readPattern(source)) continue;
    const matches = findMatches(compilePattern(read(source))!, text);
    expect(matches, `/${source}/ in ${JSON.stringify(text)}`).toEqual(listLongest(source, text));
    found += matches.length;
  }
  expect(found).toBeGreaterThan(2000);
});

/** From left to right, by the browser's own engine asked for every start and end. */
function listLongest(source: string, text: string): { start: number; end: number }[] {
  const matches = [];
  for (let start = 0; start < text.length; start += 1) {
    for (let end = text.length; end > start; end -= 1) {
      const there = new RegExp(`(?:${source})(?<=^.{${end}})`, 'yu');
      there.lastIndex = start;
      if (!there.test(text)) continue;
      matches.push({ start, end });
      start = end - 1;
      break;
    }
  }
  return matches;
}
