import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { CORPUS_FILES } from '../../shared.ts';
import { withShared } from '../../with-shared.ts';
import { createRandom, pick } from '../random.ts';
import { ask } from './ask.ts';

/** A query as a tree of our own making, with two ways to say what it means. */
type Tree =
  | { readonly type: 'word' | 'acronym' | 'prefix'; readonly word: string }
  | { readonly type: 'upvotes'; readonly sign: '>' | '<=' | ''; readonly figure: number }
  | { readonly type: 'phrase'; readonly words: readonly string[] }
  | { readonly type: 'not'; readonly part: Tree }
  | { readonly type: 'and' | 'or'; readonly parts: readonly Tree[] };

const VOCABULARY = ['ant', 'bee', 'cow', 'dog', 'elk'];

function grow(random: () => number, depth: number): Tree {
  const kind = depth === 0 ? random() * 0.4 : random();
  if (kind < 0.2) return { type: 'word', word: pick(random, VOCABULARY) };
  if (kind < 0.25) return { type: 'acronym', word: pick(random, VOCABULARY) };
  if (kind < 0.3) return { type: 'prefix', word: pick(random, VOCABULARY).slice(0, 2) };
  if (kind < 0.33) {
    return {
      type: 'upvotes',
      sign: pick(random, ['>', '<=', '']),
      figure: pick(random, [0, 1, 2]),
    };
  }
  if (kind < 0.4) {
    return { type: 'phrase', words: [pick(random, VOCABULARY), pick(random, VOCABULARY)] };
  }
  if (kind < 0.5) return { type: 'not', part: grow(random, depth - 1) };
  const parts = Array.from({ length: 2 + Math.floor(random() * 2) }, () => grow(random, depth - 1));
  return { type: kind < 0.75 ? 'and' : 'or', parts };
}

function write(tree: Tree, random: () => number): string {
  switch (tree.type) {
    case 'word':
      return random() < 0.5
        ? tree.word
        : `${tree.word.slice(0, 1).toUpperCase()}${tree.word.slice(1)}`;
    case 'acronym':
      return tree.word.toUpperCase();
    case 'prefix':
      return `${random() < 0.5 ? tree.word : tree.word.toUpperCase()}*`;
    case 'upvotes':
      return `upvotes:${tree.sign}${tree.figure}`;
    case 'phrase':
      return random() < 0.5 ? `"${tree.words.join(' ')}"` : tree.words.join('-');
    case 'not':
      return `${pick(random, ['-', 'NOT '])}${inParentheses(tree.part, random)}`;
    case 'and':
      return tree.parts
        .map((part) => inParentheses(part, random))
        .join(pick(random, [' ', ' AND ']));
    case 'or':
      // The tightest parts need no parentheses: this tests what binds what.
      return tree.parts
        .map((part) => (part.type === 'or' ? inParentheses(part, random) : write(part, random)))
        .join(pick(random, ['|', ' | ', ' OR ']));
  }
}

function inParentheses(tree: Tree, random: () => number): string {
  const written = write(tree, random);
  return tree.type === 'and' || tree.type === 'or' ? `(${written})` : written;
}

function isTrue(tree: Tree, text: string, upvotes: number): boolean {
  switch (tree.type) {
    case 'word':
      return text.toLowerCase().includes(tree.word);
    case 'acronym':
      return text.includes(tree.word.toUpperCase());
    case 'prefix':
      return ` ${text.toLowerCase()}`.includes(` ${tree.word}`);
    case 'upvotes':
      if (tree.sign === '>') return upvotes > tree.figure;
      return tree.sign === '<=' ? upvotes <= tree.figure : upvotes === tree.figure;
    case 'phrase':
      return text.toLowerCase().includes(tree.words.join(' '));
    case 'not':
      return !isTrue(tree.part, text, upvotes);
    case 'and':
      return tree.parts.every((part) => isTrue(part, text, upvotes));
    case 'or':
      return tree.parts.some((part) => isTrue(part, text, upvotes));
  }
}

it('agrees with a naive reading of 5,000 random queries', () => {
  const random = createRandom(7);
  const answers = { true: 0, false: 0 };
  for (let round = 0; round < 5000; round += 1) {
    const tree = grow(random, 3);
    const query = write(tree, random);
    const words = Array.from({ length: Math.floor(random() * 6) }, () => {
      const word = pick(random, VOCABULARY);
      return random() < 0.3 ? word.toUpperCase() : word;
    });
    const upvotes = Math.floor(random() * 4);
    const title = words.join(' ');
    if (query.length > 500) continue;
    const expected = isTrue(tree, title, upvotes);
    expect(ask(query, { title, upvotes }), `${query} in ${title}, ${upvotes}`).toBe(expected);
    answers[expected ? 'true' : 'false'] += 1;
  }
  // A test that always expects the same shows nothing.
  expect(Math.min(answers.true, answers.false)).toBeGreaterThan(1000);
});

const CORPUS = CORPUS_FILES[0]!;

interface CorpusPaper {
  readonly title: string;
  readonly abstract: string;
  readonly authors?: readonly string[];
}

withShared(CORPUS, () => {
  describe('real papers (../shared)', () => {
    const papers = readFileSync(CORPUS, 'utf8')
      .trim()
      .split('\n')
      .filter((_, index) => index % 20 === 0)
      .map((line) => JSON.parse(line) as CorpusPaper);

    it('are found by their own titles, as words and as a phrase', () => {
      for (const { title } of papers) {
        const plain = title.replaceAll(/["“”„«»]/g, ' ');
        const words = plain.split(/\s+/).filter((word) => /[a-z0-9]/i.test(word));
        expect(ask(`"${plain}"`, { title }), title).toBe(true);
        expect(ask(`title:"${plain.toUpperCase()}"`, { title }), title).toBe(true);
        for (const word of words) expect(ask(`"${word}"`, { title }), title).toBe(true);
      }
    });

    it('are found by every author, and by none of another name', () => {
      for (const [index, { authors = [] }] of papers.entries()) {
        for (const author of authors.filter((name) => /\p{L}/u.test(name))) {
          expect(ask(`author:"${author}"`, { authors }), author).toBe(true);
        }
        const strangers = papers[index + 1]?.authors ?? [];
        for (const stranger of strangers.filter((name) => name.split(' ').length > 1)) {
          const shared = authors.some((name) => name.toLowerCase() === stranger.toLowerCase());
          if (!shared) expect(ask(`author:"${stranger}"`, { authors }), stranger).toBe(false);
        }
      }
    });

    it.each(['agent', 'diffusion', 'rl', 'attention', 'robot', 'vlm', 'world', 'moe'])(
      'hold %j where a plain reading finds it',
      (word) => {
        // No hyphen before or after: `multi-agent` also holds `multiagent`, which is no plain matter.
        const plain = new RegExp(String.raw`(?<![\p{L}\p{N}])${word}s?(?![\p{L}\p{N}])`, 'iu');
        const found = papers.filter(({ title, abstract }) => ask(word, { title, abstract }));
        const expected = papers.filter(
          ({ title, abstract }) => plain.test(title) || plain.test(abstract),
        );
        expect(found.map(({ title }) => title)).toEqual(expected.map(({ title }) => title));
        expect(found.length).toBeGreaterThan(5);
      },
    );
  });
});
