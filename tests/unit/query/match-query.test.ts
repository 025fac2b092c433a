import { describe, expect, it } from 'vitest';

import { ask } from './ask.ts';

describe('and, or, not', () => {
  // In the title: a, b, c.
  it.each([
    ['a b', true],
    ['a x', false],
    ['a AND b', true],
    ['a OR x', true],
    ['x OR a', true],
    ['x|a', true],
    ['x | y', false],
    ['-x', true],
    ['-a', false],
    ['NOT a', false],
    ['--a', true],
    ['a -x', true],
    ['a -b', false],
    ['-x -y', true],
    ['-x -a', false],
    ['"a b"', true],
    ['"b a"', false],
    ['-"b a"', true],
    ['-"a b"', false],
    ['a -title:b', false],
    // AND binds tighter than OR, and NOT tighter than AND.
    ['a OR x y', true],
    ['(a OR x) y', false],
    ['x y OR a', true],
    ['-a OR b', true],
    ['-(a OR b)', false],
    ['-(x OR y) b', true],
    ['-x a OR y', true],
    ['((a))', true],
    ['(x OR (y OR c)) b', true],
    // Only in capitals, only as words of their own, and never in quotes.
    ['a or b', false],
    ['a not x', false],
    ['"a OR"', false],
    ['ORx a', false],
    // As keyboards and input methods write them.
    ['“a b”', true],
    ['（x｜a） b', true],
    ['title：a', true],
    ['－a', false],
    ['−a', false],
    ['–a', false],
    // A longer dash parts sentences.
    ['a —x', false],
    ['a —b', true],
    ['a –x', true],
    ['a–b', true],
    ['«a b»', true],
    ['«b a»', false],
    ['title:“b a”', false],
    ['x\u00a0OR\u00a0a', true],
    ['a\u00a0-b', false],
    ['a\u3000ＮＯＴ\u3000b', false],
    ['ｔｉｔｌｅ：ａ', true],
    ['title：/^b/', false],
    ['title：/^a b/', true],
    ['ｔｉｔｌｅ：/^a b/', true],
    ['／^a．b／', false],
    ['／^a b／', true],
    ['／^b／', false],
    ['upvotes：＞２０', true],
    ['upvotes：＞３０', false],
    ['abc＊', false],
    ['ａ＊', true],
  ])('%s: %s', (query, expected) => {
    expect(ask(query, { title: 'a b c', upvotes: 25 })).toBe(expected);
  });
});

describe('texts of any size and kind', () => {
  it.each(['a-', 'a.', '1.', 'ab ', 'agent-s ', '中', 'é', '\u0301', '-', '\ud83e'])(
    'a megabyte of %j',
    (piece) => {
      const title = piece.repeat(1_000_000 / piece.length);
      expect(ask('"no such run"', { title })).toBe(false);
      expect(ask('-agent-s-agent-s-x', { title })).toBe(true);
    },
  );
});
