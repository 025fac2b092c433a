import { describe, expect, it } from 'vitest';

import { matchesQuery } from '../../../utils/query/match-query.ts';
import { parseQuery } from '../../../utils/query/parse-query.ts';
import { compilePattern } from '../../../utils/query/pattern/compile-pattern.ts';
import { measurePattern, PATTERN_MAX_SIZE } from '../../../utils/query/pattern/pattern.ts';
import { readPattern } from '../../../utils/query/pattern/read-pattern.ts';
import { runPattern } from '../../../utils/query/pattern/run-pattern.ts';
import { prepareFacts } from '../../../utils/query/prepare-facts.ts';
import { ask } from './ask.ts';
import { read } from './pattern-query.ts';

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

it('is not asked of an abstract that is not known', () => {
  expect(ask('abstract:/^$|a*/', { title: 'a' })).toBe(false);
});

it('reads names between slashes as names', () => {
  expect(ask('author:/lecun/', { authors: ['Yann LeCun'] })).toBe(true);
});

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

const classes = (count: number) =>
  Array.from({ length: count }, (_, at) => String.raw`[^\x${(at + 33).toString(16)}]`).join('');

describe('what is asked of each character of a text', () => {
  it('is bounded, by letters and by classes, however often each stands there', () => {
    expect(readPattern(classes(32))).toMatchObject({ type: 'row' });
    expect(readPattern(classes(32).repeat(2))).toMatchObject({ type: 'row' });
    expect(readPattern(classes(33))).toMatchObject({ code: 'pattern-too-large' });
    const letters = Array.from({ length: 65 }, (_, at) => String.fromCodePoint(0x4e00 + at));
    expect(readPattern(letters.slice(0, 64).join(''))).toMatchObject({ type: 'row' });
    expect(readPattern(letters.join(''))).toMatchObject({ code: 'pattern-too-large' });
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
