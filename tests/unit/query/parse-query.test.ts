import { describe, expect, it } from 'vitest';

import { matchesQuery } from '../../../utils/query/match-query.ts';
import { parseQuery } from '../../../utils/query/parse-query.ts';
import { prepareFacts } from '../../../utils/query/prepare-facts.ts';
import { QUERY_FIELDS, QUERY_MAX_LENGTH } from '../../../utils/query/query.ts';
import { createRandom, pick } from '../random.ts';
import { ask } from './ask.ts';

describe('a query that cannot be read says why and where', () => {
  it.each([
    // The marks show start and end of the place.
    ['', 'empty', ''],
    ['   ', 'empty', '^^^'],
    ['a "b c', 'unclosed-quote', '  ^^^^'],
    ['title:"b', 'unclosed-quote', '      ^^'],
    ['"a" b"', 'unclosed-quote', '     ^'],
    ['(a b', 'unbalanced-parenthesis', '^'],
    ['((a) OR b', 'unbalanced-parenthesis', '^'],
    ['a) b', 'unbalanced-parenthesis', ' ^'],
    ['(a))', 'unbalanced-parenthesis', '   ^'],
    ['a OR', 'missing-term', '  ^^'],
    ['OR a', 'missing-term', '^^'],
    ['a OR | b', 'missing-term', '  ^^'],
    ['a AND', 'missing-term', '  ^^^'],
    ['AND a', 'missing-term', '^^^'],
    ['a AND OR b', 'missing-term', '  ^^^'],
    ['a NOT', 'missing-term', '  ^^^'],
    ['a -', 'missing-term', '  ^'],
    ['(a -) b', 'missing-term', '   ^'],
    ['a ()', 'missing-term', '  ^'],
    [')', 'missing-term', '^'],
    ['a ""', 'missing-term', '  ^^'],
    ['& b', 'missing-term', '^'],
    ['a &', 'missing-term', '  ^'],
    ['a & OR b', 'missing-term', '  ^'],
    ['🤗', 'missing-term', '^^'],
    ['title:', 'missing-term', '^^^^^^'],
    ['title: (a)', 'missing-term', '^^^^^^'],
    ['title: is:seen', 'missing-term', '^^^^^^'],
    ['title:"" a', 'missing-term', '^^^^^^^^'],
    ['a likes>20', 'unknown-field', '  ^^^^^'],
    ['votes > 20', 'unknown-field', '^^^^^'],
    ['-title:"…"', 'missing-term', ' ^^^^^^^^^'],
    ['a -titel:b', 'unknown-field', '   ^^^^^'],
    ['a foo:"b c"', 'unknown-field', '  ^^^'],
    ['text:a', 'unknown-field', '^^^^'],
    ['constructor:a', 'unknown-field', '^^^^^^^^^^^'],
    ['a title:-survey', 'field-value', '  ^^^^^^^^^^^^^'],
    ['-is:–saved', 'field-value', ' ^^^^^^^^^'],
    ['code:-linked', 'field-value', '^^^^^^^^^^^^'],
    ['title:-"b c"', 'field-value', '^^^^^^^'],
    ['a upvotes >20 b', 'field-value', '  ^^^^^^^^^^^'],
    ['date > 2026', 'field-value', '^^^^^^^^^^^'],
    ['stars>= 100', 'field-value', '^^^^^^^^^^^'],
    ['upvotes: >20', 'field-value', '^^^^^^^^^^^^'],
    ['a (is: saved)', 'field-value', '   ^^^^^^^^^'],
    ['-author: "a b" c', 'field-value', ' ^^^^^^^^^^^^^'],
    ['Show the Code: a b', 'field-value', '         ^^^^^^^'],
    ['(title:(a OR b) c)', 'field-value', ' ^^^^^^^^^^^^^^'],
    ['title:(a b', 'field-value', '^^^^^^^^^^'],
    ['*fusion', 'star-place', '^'],
    ['dif*ion', 'star-place', '   ^'],
    ['author:le**un', 'star-place', '          ^'],
    ['a -title:*fusion', 'star-place', '         ^'],
    ['author:*cun', 'star-place', '       ^'],
    ['technique:rl*', 'unknown-technique', '          ^^^'],
    ['a technique:warp', 'unknown-technique', '            ^^^^'],
    ['technique:"warp drive"', 'unknown-technique', '          ^^^^^^^^^^^^'],
    ['technique:constructor', 'unknown-technique', '          ^^^^^^^^^^^'],
    ['code:none', 'unknown-code-state', '     ^^^^'],
    ['is:red', 'unknown-paper-state', '   ^^^'],
    ['a -code:linked|relased b', 'unknown-code-state', '               ^^^^^^^'],
    ['is:seen|saved|"red"', 'unknown-paper-state', '              ^^^^^'],
    ['technique:rl|warp', 'unknown-technique', '             ^^^^'],
    ['org:a|"…"', 'missing-term', '      ^^^'],
    ['org:a|/b/', 'field-value', '      ^^^'],
    ['code:linked|/b/i', 'field-value', '            ^^^^'],
    ['org:a|', 'missing-term', '     ^'],
    ['title:a|b*c', 'star-place', '         ^'],
    ['title:a|/b/g', 'pattern-flag', '           ^'],
    ['is:🤗', 'missing-term', '^^^^^'],
    ['a upvotes:many', 'unreadable-figure', '          ^^^^'],
    ['upvotes:>', 'missing-term', '^^^^^^^^^'],
    ['upvotes:-1', 'field-value', '^^^^^^^^^^'],
    ['upvotes:>1.5', 'unreadable-figure', '        ^^^^'],
    ['upvotes:1..', 'unreadable-figure', '        ^^^'],
    ['upvotes:*..*', 'missing-term', '^^^^^^^^^^^^'],
    ['stars:20..10', 'unreadable-figure', '      ^^^^^^'],
    ['stars:9999999999', 'unreadable-figure', '      ^^^^^^^^^^'],
    ['date:june', 'unreadable-date', '     ^^^^'],
    ['date:2026-6', 'unreadable-date', '     ^^^^^^'],
    ['date:2026-13', 'unreadable-date', '     ^^^^^^^'],
    ['date:2026-02-30', 'unreadable-date', '     ^^^^^^^^^^'],
    ['date:2026..2025', 'unreadable-date', '     ^^^^^^^^^^'],
    ['date:>>2026', 'unreadable-date', '     ^^^^^^'],
  ])('%j: %s', (text, code, marks) => {
    const start = Math.max(marks.indexOf('^'), 0);
    const end = marks.length;
    expect(parseQuery(text)).toEqual({
      ok: false,
      error: { code, start, end, text: text.slice(start, end) },
    });
  });

  it('shows the query as written, whatever signs stand for ours', () => {
    expect(parseQuery('a （b')).toMatchObject({ error: { start: 2, end: 3, text: '（' } });
  });

  it('takes as many characters as it says, and no more', () => {
    const longest = 'a '.repeat(QUERY_MAX_LENGTH / 2);
    expect(parseQuery(longest).ok).toBe(true);
    expect(parseQuery(`${longest}b`)).toEqual({
      ok: false,
      error: { code: 'too-long', start: QUERY_MAX_LENGTH, end: QUERY_MAX_LENGTH + 1, text: 'b' },
    });
  });
});

it.each(['-b', 'a -b', 'c|-b', 'a (-b)', '((-b))', '-(-(-b))', '---b', '-–−b'])(
  'a minus excludes: %s',
  (text) => {
    expect(ask(text, { title: 'a b' })).toBe(false);
    expect(ask(text, { title: 'a' })).toBe(true);
  },
);

describe('any text', () => {
  const facts = prepareFacts({
    title: 'A test-time NOT-so-long “title” with 3.5 parts',
    abstract: '(a) OR -b | "c" 中文 d: e',
    authors: ['Yann A. LeCun', '', '—'],
    organization: { name: 'a' },
    siteKeywords: ['b c'],
    techniques: ['diffusion'],
    code: 'linked',
    upvotes: 20,
    date: '2026-06-01T00:00:00.000Z',
  });

  function expectAnswer(text: string): void {
    const reading = parseQuery(text);
    if (reading.ok) {
      expect(matchesQuery(reading.query, facts)).toBeTypeOf('boolean');
    } else {
      const { start, end, text: shown } = reading.error;
      expect(shown).toBe(text.slice(start, end));
      expect(start).toBeLessThanOrEqual(end);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  }

  it('is read or refused, never more', () => {
    const random = createRandom(20_261_123);
    const pieces = [
      ...QUERY_FIELDS.map((field) => `${field}:`),
      ...'()"-|: \n“（中é\u0301\ud83e\0\u200b*/[]{}\\^$.+?<>=,'.split(''),
      ...'OR AND NOT a test-time 3.5 yes diffusion 🤗 /a+/i >20 2026-06.. RAG saved'.split(' '),
    ];
    for (let round = 0; round < 10_000; round += 1) {
      const length = Math.floor(random() * 30);
      const text = Array.from({ length }, () =>
        random() < 0.9
          ? pick(random, pieces)
          : String.fromCharCode(Math.floor(random() * 0x1_0000)),
      ).join('');
      expectAnswer(text);
    }
  });

  it.each(['(', '-', 'a-', '"', 'a|', 'NOT ', '((a)', ':', 'a:', '中', 'a OR (', '-(', '1.', ' '])(
    'full of %j is read or refused',
    (piece) => {
      expectAnswer(piece.repeat(QUERY_MAX_LENGTH / piece.length));
      expectAnswer(piece.repeat(100_000));
    },
  );
});
