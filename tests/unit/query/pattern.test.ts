import { describe, expect, it } from 'vitest';

import { matchesQuery } from '../../../utils/query/match-query.ts';
import { parseQuery } from '../../../utils/query/parse-query.ts';
import { compilePattern } from '../../../utils/query/pattern/compile-pattern.ts';
import { findMatches } from '../../../utils/query/pattern/find-matches.ts';
import { measurePattern, PATTERN_MAX_SIZE } from '../../../utils/query/pattern/pattern.ts';
import type { PatternQuery } from '../../../utils/query/pattern/pattern.ts';
import { readPattern } from '../../../utils/query/pattern/read-pattern.ts';
import { runPattern } from '../../../utils/query/pattern/run-pattern.ts';
import { prepareFacts } from '../../../utils/query/prepare-facts.ts';
import { createRandom, pick } from '../random.ts';
import { ask } from './ask.ts';

function read(source: string, ignoreCase = false): PatternQuery {
  const pattern = readPattern(source);
  if ('code' in pattern) throw new Error(`${source}: ${pattern.code}`);
  return { type: 'pattern', field: 'text', source, ignoreCase, pattern };
}

/** As a query finds it; an empty text, which no query asks, without the glance at its letters. */
function find(source: string, title: string, ignoreCase = false): boolean {
  const query = read(source, ignoreCase);
  if (title === '') return runPattern(compilePattern(query)!, title);
  return matchesQuery(query, prepareFacts({ title, authors: [], techniques: [], code: 'unknown' }));
}

const facts = { title: 'GPT-4o and Llama\n  3.1: agents/tools', abstract: 'We use RLHF.' };

it.each([
  ['/gpt-4/', false],
  ['/gpt-4/i', true],
  ['/GPT-\\d[a-z]/', true],
  ['/[Ll]lama 3\\.[12]/', true],
  ['/agents\\/tools$/', true],
  ['/agents[/]tools/', true],
  ['/^We (use|need)/', true],
  ['/tools We/', false],
  ['title:/RLHF/', false],
  ['abstract:/\\bRL/', true],
  ['ABSTRACT:/\\bHF/', false],
  ['-/DPO|PPO/ llama', true],
  ['(/x{3}/ OR /o{2}/)', true],
  // No patterns: a slash that is not closed, a slash within a word, slashes in other fields.
  ['/llama', true],
  ['agents/tools', true],
  ['/llama/ and', false],
])('%s: %s', (query, expected) => {
  expect(ask(query, facts)).toBe(expected);
});

function grow(random: () => number, depth: number): string {
  const kind = depth === 0 ? random() * 0.4 : random();
  if (kind < 0.3)
    return pick(random, ['a', 'b', 'c', 'ab', '-', '.', '[ab]', '[^a]', String.raw`\w`]);
  if (kind < 0.4) return pick(random, ['^', '$', String.raw`\b`, String.raw`\B`]);
  if (kind < 0.7) return grow(random, depth - 1) + grow(random, depth - 1);
  if (kind < 0.8) return `(${grow(random, depth - 1)}|${grow(random, depth - 1)})`;
  return `(?:${grow(random, depth - 1)})${pick(random, ['*', '+', '?', '+?', '{2}', '{1,3}', '{2,}', '{0,2}'])}`;
}

it('is not asked of an abstract that is not known', () => {
  expect(ask('abstract:/^$|a*/', { title: 'a' })).toBe(false);
});

it('reads names between slashes as names', () => {
  expect(ask('author:/lecun/', { authors: ['Yann LeCun'] })).toBe(true);
});

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

describe('what cannot be run is refused, with its place', () => {
  it.each([
    ['/a(?=b)/', 'pattern-unbounded', '  ^^^'],
    ['x /a(?<!b)/i', 'pattern-unbounded', '    ^^^^'],
    ['/(?<n>a)/', 'pattern-unbounded', ' ^^^'],
    ['/(?i:a)/', 'pattern-unbounded', ' ^^'],
    ['/(?i)a/', 'pattern-syntax', ' ^^^^^'],
    [String.raw`/gpt\-4/`, 'pattern-syntax', ' ^^^^^^'],
    [String.raw`title:/(a)\1/`, 'pattern-unbounded', '          ^^'],
    ['/a(b/', 'pattern-syntax', ' ^^^'],
    ['/[z-a]/', 'pattern-syntax', ' ^^^^^'],
    ['/a**/', 'pattern-syntax', ' ^^^'],
    ['/a/g', 'pattern-flag', '   ^'],
    ['/a/ii', 'pattern-flag', '   ^^'],
    ['/(a{99}){99}/', 'pattern-too-large', ' ^^^^^^^^^^^'],
    [String.raw`/(\b|a){50}/`, 'pattern-too-large', ' ^^^^^^^^^^'],
    ['/(){999999999}/', 'pattern-too-large', ' ^^^^^^^^^^^^^'],
  ])('%s: %s', (text, code, marks) => {
    expect(parseQuery(text)).toMatchObject({
      ok: false,
      error: { code, start: marks.indexOf('^'), end: marks.length },
    });
  });
});

describe('no text takes long', () => {
  // Each of them takes a backtracking engine minutes and more on some of these texts.
  const EXPLOSIVE = [
    '(a+)+$',
    '(a|a)*b',
    '(a|aa)+$',
    '([a-z]+)*!',
    '(.*)*x',
    'a*a*a*a*a*a*b',
    '.*a.*a.*a.*a.*b',
    '(a?){50}a{50}b',
    String.raw`(\w+\s?)*$x`,
    '(x+x+)+y',
    '(a|b)*a(a|b){50}c',
    String.raw`(\b|a)*!`,
  ];
  const TEXTS = ['a', 'ab', 'x', 'a b', 'aA-'].map((piece) => piece.repeat(10_000 / piece.length));

  it.each(EXPLOSIVE)('%s goes once over the text', (source) => {
    for (const text of TEXTS) {
      const program = compilePattern(read(source))!;
      const counted = { characters: 0 };
      const findPlaces = (character: string) => {
        counted.characters += 1;
        return program.findPlaces(character);
      };
      runPattern({ ...program, findPlaces }, text);
      expect(counted.characters).toBeLessThanOrEqual(text.length);
      // What a character costs: the rows of places, and for each eight of them a row that is looked up.
      expect(program.rows).toBeLessThanOrEqual(PATTERN_MAX_SIZE / 32);
    }
  });

  it('keeps a size that a query can have, and no more', () => {
    expect(measurePattern(read(`a{${PATTERN_MAX_SIZE}}`).pattern)).toBe(PATTERN_MAX_SIZE);
    expect(readPattern(`a{${PATTERN_MAX_SIZE + 1}}`)).toMatchObject({ code: 'pattern-too-large' });
  });
});

describe('a pattern that was not read here does not run', () => {
  const prepared = prepareFacts({
    title: 'a'.repeat(10_000),
    authors: [],
    techniques: [],
    code: 'unknown',
  });

  it.each([
    { type: 'one', is: '(' },
    { type: 'one', is: '[' },
    { type: 'one', is: 'a)(a' },
    { type: 'one', is: 'aa' },
    { type: 'repeat', part: { type: 'one', is: 'a' }, from: 1_000_000 },
    { type: 'choice', parts: [] },
    { type: 'row', parts: [{ type: 'one', is: '(a+)+b' }] },
    { type: 'one', is: '(?=(a+)+b)' },
  ] as const)('%j', (pattern) => {
    const query = {
      type: 'pattern',
      field: 'text',
      source: '',
      ignoreCase: false,
      pattern,
    } as const;
    expect(matchesQuery(query, prepared)).toBe(false);
  });
});
