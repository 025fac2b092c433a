import { describe, expect, it } from 'vitest';

import { COLOURS } from '../../../utils/colours.ts';
import type { FilterRule } from '../../../utils/filters/filter-rule.ts';
import { FILTER_ACTIONS, parseFilterName } from '../../../utils/filters/filters.ts';
import { importFilters } from '../../../utils/filters/import-filters.ts';
import { readRules } from '../../../utils/filters/read-rules.ts';
import { writeRules } from '../../../utils/filters/write-rules.ts';
import { parseQuery } from '../../../utils/query/parse-query.ts';
import { printQuery } from '../../../utils/query/print-query.ts';
import { growQuery } from '../query/grow-query.ts';
import { createRandom, pick } from '../random.ts';

const hide: FilterRule = { query: 'survey', action: 'hide', enabled: true };

describe('a line', () => {
  it.each<[string, FilterRule]>([
    ['hide: survey', hide],
    ['  Hide :survey  ', hide],
    ['off hide: survey', { ...hide, enabled: false }],
    ['hide, off: survey', { ...hide, enabled: false }],
    ['dim even followed: survey', { ...hide, action: 'dim', evenFollowed: true }],
    ['highlight teal: survey', { ...hide, action: 'highlight', colour: 'teal' }],
    ['hide "No: \\"surveys\\"": survey', { ...hide, name: 'No: "surveys"' }],
    ['"hide" dim: survey', { ...hide, action: 'dim', name: 'hide' }],
    ['hide: title:"a: b"', { ...hide, query: 'title:"a: b"' }],
    ['highlight amber: survey', { ...hide, action: 'highlight' }],
    ['highlight “No: surveys”: survey', { ...hide, action: 'highlight', name: 'No: surveys' }],
    ['hide：survey', hide],
    ['ｈｉｄｅ，off ＂Ａ：b＂： survey', { ...hide, enabled: false, name: 'Ａ：b' }],
    ['hide "“a”: b": survey', { ...hide, name: '“a”: b' }],
    ['hide: C# "a # b" #1', { ...hide, query: 'C# "a # b" #1' }],
    ['hide: /a "b/', { ...hide, query: '/a "b/' }],
  ])('%s', (line, rule) => {
    expect(readRules(line)).toEqual({ rules: [rule], faults: [] });
  });

  it.each([
    ['survey', { code: 'no-colon' }],
    ['hide "survey: a', { code: 'no-colon' }],
    ['title:survey', { code: 'unknown-word', word: 'title' }],
    ['off: survey', { code: 'no-action' }],
    ['hide dim: survey', { code: 'unknown-word', word: 'dim' }],
    ['hide even: survey', { code: 'unknown-word', word: 'even' }],
    ['hide "": survey', { code: 'unreadable-name' }],
    ['hide “survey: a', { code: 'no-colon' }],
    ['hide: survey # no (surveys', { code: 'comment' }],
    ['hide: survey #noise', { code: 'comment' }],
    ['hide: survey #noise of surveys', { code: 'comment' }],
    ['hide: a (b', { code: 'unreadable-query', query: 'a (b', error: { start: 2 } }],
    ['hide:', { code: 'unreadable-query', error: { code: 'empty' } }],
  ])('that is no rule: %s', (line, fault) => {
    expect(readRules(`# a note\n\n${line}\r\nhide: survey`)).toMatchObject({
      rules: [hide],
      faults: [{ line: 3, fault }],
    });
  });
});

it('knows a filter by its line, though its query cannot be read just now', () => {
  const rules = [
    { ...hide, query: 'technique:"Not yet there"', name: 'Mine' },
    { ...hide, query: 'a # b\n(' },
  ];
  const filters = rules.map((rule, at) => ({ id: String(at), ...rule }));
  const text = writeRules(filters);
  expect(readRules(text, [], filters)).toEqual({ rules, faults: [] });
  expect(readRules(text.replaceAll('hide', 'dim'), [], filters).faults).toHaveLength(2);
  const read = readRules(text, [], filters).rules;
  const { filters: after } = importFilters(filters, read, 'replace', [], () => 'new');
  expect(after).toEqual(filters);
});

it('reads what it writes, whatever the filters', () => {
  const random = createRandom(5);
  const maybe = <T>(value: T) => (random() < 0.5 ? value : undefined);
  const rules = Array.from({ length: 3000 }, (): FilterRule => {
    const name = maybe(
      pick(random, ['A', '"', '\\', 'hide: "a"', 'off', '# no', 'é 扩散', 'a\\"']),
    );
    const colour = maybe(pick(random, COLOURS));
    const evenFollowed = maybe(true);
    return {
      query: growQuery(random),
      action: pick(random, FILTER_ACTIONS),
      enabled: random() < 0.5,
      ...(name !== undefined && { name }),
      ...(colour !== undefined && { colour }),
      ...(evenFollowed !== undefined && { evenFollowed }),
    };
  }).filter(({ query }) => query.length <= 500);
  expect(readRules(writeRules(rules))).toEqual({ rules, faults: [] });
});

it('writes a query without the signs that it skips, where a line would take them for a comment', () => {
  const rules = [{ ...hide, query: '# a # "b # c" #' }];
  expect(readRules(writeRules(rules))).toEqual({
    rules: [{ ...hide, query: 'a  "b # c"' }],
    faults: [],
  });
});

it('writes a query that means the same and is read back, wherever the sign of a comment stands', () => {
  const random = createRandom(9);
  const parts = [
    '#',
    '#noise',
    '#OR',
    '#likes',
    '>20',
    '#RAG',
    ' ',
    ' ',
    ' ',
    'a',
    '(',
    ')',
    '-',
    '"',
    '|',
    'title:',
    '#1',
    '*',
    'OR',
  ];
  for (let round = 0; round < 5000; round += 1) {
    const query = Array.from({ length: 8 }, () => pick(random, parts))
      .join('')
      .trim();
    const reading = parseQuery(query);
    if (!reading.ok) continue;
    const [rule, ...others] = readRules(writeRules([{ ...hide, query }])).rules;
    expect(others).toEqual([]);
    const again = parseQuery(rule?.query ?? '');
    expect(again.ok && printQuery(again.query), query).toEqual(printQuery(reading.query));
  }
});

it('reads back what only some take for the end of a line', () => {
  const random = createRandom(8);
  const ODD = [
    '\u2028',
    '\u2029',
    '\u0085',
    '\v',
    '\f',
    '\u00a0',
    '\u3000',
    '\ufeff',
    '\0',
    '\ud800',
  ];
  const grow = () =>
    Array.from({ length: 5 }, () => pick(random, [...ODD, 'a', '"', '\\', ':', '#'])).join('');
  const rules = Array.from({ length: 2000 }, (): FilterRule => {
    const name = parseFilterName(grow());
    const query = `a${pick(random, ODD)}b "${grow().replaceAll('"', '')}x" /a${pick(random, ODD)}b/`;
    return { query, action: 'hide', enabled: true, ...(name !== undefined && { name }) };
  });
  expect(readRules(writeRules(rules))).toEqual({ rules, faults: [] });
});

it('reads any text or names its lines, and never throws', () => {
  const random = createRandom(6);
  const parts = [
    'hide',
    'dim',
    ':',
    '"',
    '\\',
    '#',
    ' ',
    '\n',
    'off',
    'teal',
    'a',
    'even followed',
  ];
  for (let round = 0; round < 5000; round += 1) {
    const text = Array.from({ length: 12 }, () => pick(random, parts)).join('');
    const { rules, faults } = readRules(text);
    const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^\s*#/.test(line));
    expect(rules.length + faults.length, text).toBe(lines.length);
  }
});

it('reads a line of any length in time that grows with it', () => {
  const line = `hide ${'"\\'.repeat(200_000)}`;
  expect(readRules(line).faults).toEqual([{ line: 1, fault: { code: 'no-colon' } }]);
});
