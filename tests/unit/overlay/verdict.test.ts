import { describe, expect, it } from 'vitest';

import { EVERYTHING, put, toggleTechnique } from '../../../utils/facets/selection.ts';
import type { Selection } from '../../../utils/facets/selection.ts';
import type { History } from '../../../utils/facts/history.ts';
import type { PaperFacts } from '../../../utils/facts/paper-facts.ts';
import { compileFilters } from '../../../utils/filters/compile-filters.ts';
import { EMPTY_FILTERS } from '../../../utils/filters/filters.ts';
import type { Filter, FilterAction } from '../../../utils/filters/filters.ts';
import { findSeenQuery, SEEN_RULE, withSeenFilter } from '../../../utils/filters/seen-filter.ts';
import { compileFollows } from '../../../utils/follows/find-followed.ts';
import { EMPTY_FOLLOWS } from '../../../utils/follows/follows.ts';
import type { Follow } from '../../../utils/follows/follows.ts';
import { isSameVerdict, judgePaper } from '../../../utils/overlay/verdict.ts';
import type { Verdict } from '../../../utils/overlay/verdict.ts';
import { parsePaperId } from '../../../utils/paper.ts';
import { prepareFacts } from '../../../utils/query/prepare-facts.ts';
import type { SeenLook } from '../../../utils/settings/settings.ts';
import { findQuery } from '../query/find-query.ts';

const paper = {
  id: parsePaperId('2608.00001')!,
  title: 'A Diffusion Model for Text-to-Image Generation',
  abstract: 'We propose a diffusion model for image generation.',
  authors: ['Ada Lovelace'],
  siteKeywords: [],
};
const facts: PaperFacts = {
  paper,
  found: [],
  denied: [],
  findings: [{ id: 'diffusion', score: 1, keywords: [] }],
  code: { state: 'promised', source: 'abstract' },
  prepared: () => prepareFacts({ ...paper, techniques: ['diffusion'], code: 'promised' }),
};

const filter = (action: FilterAction, query: string, enabled = true): Filter => ({
  id: `${action} ${query}`,
  query,
  action,
  enabled,
});
const hide = filter('hide', 'diffusion');
const dim = filter('dim', 'image');
const highlight = filter('highlight', 'generation');
const other = filter('hide', 'protein');

const ada: Follow = {
  kind: 'author',
  value: 'Ada Lovelace',
  label: 'Ada Lovelace',
  since: '2026-08-01T00:00:00Z',
};

const all = EVERYTHING;
const diffusionOnly = toggleTechnique(all, 'diffusion');
const retrievalToo = toggleTechnique(diffusionOnly, 'retrieval');
const codeOnly: Selection = { ...all, code: put(all.code, ['repository', 'linked'], 'only') };

interface Given {
  readonly filters?: readonly Filter[];
  readonly follows?: readonly Follow[];
  readonly selection?: Selection;
  readonly reveal?: boolean;
  readonly exempt?: boolean;
}

/** `action rule`, with a star if the card is shown only because the user asked. */
function judge({
  filters = [],
  follows = [],
  selection = all,
  reveal = false,
  exempt = false,
}: Given): string {
  const { action, rule, revealed } = judgePaper(
    facts,
    {
      filters: compileFilters(
        { ...EMPTY_FILTERS, filters, exempt: exempt ? [paper.id] : [] },
        findQuery,
      ),
      follows: compileFollows({ ...EMPTY_FOLLOWS, follows }, findQuery),
    },
    selection,
    reveal,
  );
  return action === undefined ? 'shown' : `${action} by ${rule}${revealed ? ', revealed' : ''}`;
}

describe('judgePaper', () => {
  it.each<[string, Given, string]>([
    ['nothing is set', {}, 'shown'],
    ['no filter matches', { filters: [other] }, 'shown'],
    ['the filter is off', { filters: [filter('hide', 'diffusion', false)] }, 'shown'],
    ['a filter cannot be read', { filters: [filter('hide', '"open'), dim] }, 'dim by dim image'],
    ['it is to be hidden', { filters: [hide] }, 'hide by hide diffusion'],
    ['it is to be dimmed', { filters: [dim] }, 'dim by dim image'],
    ['it is to be highlighted', { filters: [highlight] }, 'highlight by highlight generation'],
    ['hiding is stronger', { filters: [highlight, dim, hide] }, 'hide by hide diffusion'],
    ['dimming is stronger', { filters: [highlight, dim] }, 'dim by dim image'],
    [
      'the first filter of two says why',
      { filters: [filter('hide', 'model'), hide] },
      'hide by hide model',
    ],
    ['it is followed', { filters: [hide], follows: [ada] }, 'shown'],
    ['it is followed, dimming too', { filters: [dim], follows: [ada] }, 'shown'],
    [
      'it is followed and highlighted',
      { filters: [hide, highlight], follows: [ada] },
      'highlight by highlight generation',
    ],
    [
      'the user wants to see it',
      { filters: [{ ...hide, evenFollowed: true }, dim], exempt: true },
      'shown',
    ],
    [
      'the user wants to see it, and it is highlighted',
      { filters: [hide, highlight], exempt: true },
      'highlight by highlight generation',
    ],
    [
      'the user wants to see it, but the page is narrowed',
      { filters: [hide], exempt: true, selection: codeOnly },
      'hide by page:code',
    ],
    ['the page is narrowed to its technique', { selection: diffusionOnly }, 'shown'],
    ['the page is narrowed to another', { selection: retrievalToo }, 'hide by page:technique'],
    [
      'the page is narrowed to a query',
      { selection: { ...all, query: { text: 'robot', query: findQuery('robot')! } } },
      'hide by page:query',
    ],
    ['the page is narrowed to code', { selection: codeOnly }, 'hide by page:code'],
    [
      'it is followed, but the page is narrowed',
      { selection: codeOnly, follows: [ada] },
      'hide by page:code',
    ],
    [
      'a filter hides it on a narrowed page',
      { filters: [hide], selection: codeOnly },
      'hide by hide diffusion',
    ],
    [
      'a highlighted card is not of the chosen technique',
      { filters: [highlight], selection: retrievalToo },
      'hide by page:technique',
    ],
    [
      'the user asked for what is hidden',
      { filters: [hide], reveal: true },
      'dim by hide diffusion, revealed',
    ],
    [
      'the user asked on a narrowed page',
      { filters: [hide], reveal: true, selection: codeOnly },
      'hide by page:code',
    ],
    ['the user asked and it is only dimmed', { filters: [dim], reveal: true }, 'dim by dim image'],
    [
      'the user asked and it is highlighted',
      { filters: [highlight], reveal: true },
      'highlight by highlight generation',
    ],
    [
      'the user asked and it is followed',
      { filters: [hide], follows: [ada], reveal: true },
      'shown',
    ],
    ['the user asked and nothing is set', { reveal: true }, 'shown'],
  ])('when %s', (_, given, verdict) => {
    expect(judge(given)).toBe(verdict);
  });

  it('tells which follows the paper meets, whatever else becomes of it', () => {
    const bob: Follow = { ...ada, value: 'Bob', label: 'Bob' };
    const rules = {
      filters: compileFilters(EMPTY_FILTERS, findQuery),
      follows: compileFollows({ ...EMPTY_FOLLOWS, follows: [bob, ada] }, findQuery),
    };
    expect(judgePaper(facts, rules, codeOnly, false).followed).toEqual([ada]);
  });

  it('prepares no paper for queries when there is none', () => {
    const rules = {
      filters: compileFilters(
        { ...EMPTY_FILTERS, filters: [filter('hide', 'diffusion', false)] },
        findQuery,
      ),
      follows: compileFollows(EMPTY_FOLLOWS, findQuery),
    };
    const unprepared = {
      ...facts,
      prepared: () => {
        throw new Error('costs a hundred papers their time');
      },
    };
    expect(judgePaper(unprepared, rules, diffusionOnly, false)).toEqual({
      followed: [],
      revealed: false,
    });
  });
});

/** The rules of one filter alone. */
const only = (one: Filter) => ({
  filters: compileFilters({ ...EMPTY_FILTERS, filters: [one] }, findQuery),
  follows: compileFollows(EMPTY_FOLLOWS, findQuery),
});

it.each([
  [false, undefined],
  [true, 'hide'],
])(
  'spares a saved paper, and one that was, as a followed one, unless the rule says so: %s',
  (evenFollowed, action) => {
    const rules = only({ ...hide, evenFollowed });
    for (const history of [{ saved: true }, { saved: false, wasSaved: true }]) {
      expect(judgePaper(facts, rules, all, false, history).action).toBe(action);
    }
  },
);

it.each([
  ['is:saved', 'hide'],
  ['diffusion is:saved', 'hide'],
  ['diffusion -is:followed', undefined],
  ['diffusion OR is:saved', 'hide'],
  ['diffusion OR is:followed', undefined],
  ['is:saved OR is:followed', 'hide'],
])('a rule that asks for what is saved means it: %s', (query, action) => {
  const rules = only(filter('hide', query));
  expect(judgePaper(facts, rules, all, false, { saved: true }).action).toBe(action);
});

const followsOf = (value: string) => [{ ...ada, kind: 'keyword', value, label: value } as const];

describe('a followed query that asks what the user has done', () => {
  it.each<[string, History, boolean]>([
    ['diffusion is:saved', { saved: true }, true],
    ['diffusion is:saved', { saved: false }, false],
    ['diffusion is:new', { saved: false }, true],
    ['diffusion -is:seen', { saved: false, seen: { id: paper.id, day: 20_000 } }, false],
    // Whether it is followed is what is being asked.
    ['diffusion is:followed', { saved: true }, false],
  ])('is answered as on the card: %s, %j', (query, history, isFollowed) => {
    const follows = compileFollows({ ...EMPTY_FOLLOWS, follows: followsOf(query) }, findQuery);
    const filters = compileFilters(EMPTY_FILTERS, findQuery);
    const { followed } = judgePaper(facts, { filters, follows }, all, false, history);
    expect(followed).toHaveLength(isFollowed ? 1 : 0);
  });
});

describe('a filter that asks what is saved or followed', () => {
  const filters = [filter('highlight', 'is:saved'), filter('dim', '-is:followed title:diffusion')];
  const rulesOf = (follows: readonly Follow[]) => ({
    filters: compileFilters({ ...EMPTY_FILTERS, filters }, findQuery),
    follows: compileFollows({ ...EMPTY_FOLLOWS, follows }, findQuery),
  });

  it.each([
    [[], false, 'dim'],
    [[ada], false, undefined],
    [[ada], true, 'highlight'],
  ])('knows it: follows %j, saved %s: %s', (follows, isSaved, action) => {
    expect(judgePaper(facts, rulesOf(follows), all, false, { saved: isSaved }).action).toBe(action);
  });
});

it.each<[FilterAction, boolean, boolean]>([
  ['hide', false, true],
  ['dim', false, true],
  ['hide', true, false],
  ['highlight', false, false],
])('filters say whether they spare what is kept: %s, even followed %s', (action, even, spares) => {
  const { filters } = only({ ...filter(action, 'saved'), evenFollowed: even });
  expect(filters.sparesKept).toBe(spares);
});

/** Rules of filters, and of a setting for seen papers. */
const rulesWith = (look: SeenLook, ...filters: readonly Filter[]) => ({
  filters: compileFilters(
    withSeenFilter({ ...EMPTY_FILTERS, filters }, look),
    (text) => findSeenQuery(text) ?? findQuery(text),
  ),
  follows: compileFollows(EMPTY_FOLLOWS, findQuery),
});

describe('the setting for seen papers', () => {
  const history = { saved: false, seen: { id: paper.id, day: 5 } };

  it.each<[SeenLook, FilterAction | undefined]>([
    ['mark', undefined],
    ['plain', undefined],
    ['dim', 'dim'],
    ['hide', 'hide'],
  ])('%s: %s', (look, action) => {
    const verdict = judgePaper(facts, rulesWith(look), all, false, history);
    expect(verdict.action).toBe(action);
    expect(verdict.rule).toBe(action && SEEN_RULE);
    expect(judgePaper(facts, rulesWith(look), all, false).action).toBeUndefined();
  });

  it('stands behind the filters', () => {
    const { rule } = judgePaper(facts, rulesWith('dim', dim), all, false, history);
    expect(rule).toBe(dim.id);
    const { action } = judgePaper(facts, rulesWith('hide', dim), all, true, history);
    expect(action).toBe('dim');
  });
});

describe('a filter that asks what was seen', () => {
  it.each([
    ['is:seen', [false, true, true]],
    ['is:opened', [false, false, true]],
    ['is:new', [true, false, false]],
    ['-is:opened title:diffusion', [true, true, false]],
  ])('%s: %j of a paper that is new, seen, opened', (query, hidden) => {
    const { id } = paper;
    const histories = [
      { saved: false },
      { saved: false, seen: { id, day: 5 } },
      { saved: false, seen: { id, day: 5, opened: 6 } },
    ];
    const actions = histories.map(
      (history) =>
        judgePaper(facts, rulesWith('plain', filter('hide', query)), all, false, history).action,
    );
    expect(actions.map((action) => action === 'hide')).toEqual(hidden);
  });
});

describe('isSameVerdict', () => {
  const verdict: Verdict = { followed: [ada], action: 'dim', rule: 'a', revealed: false };

  it.each<[Partial<Verdict>, boolean]>([
    [{}, true],
    [{ followed: [ada] }, true],
    [{ followed: [] }, false],
    [{ followed: [{ ...ada }] }, true],
    [{ action: 'hide' }, false],
    [{ rule: 'b' }, false],
    [{ revealed: true }, false],
  ])('with %j: %s', (changes, same) => {
    expect(isSameVerdict(verdict, { ...verdict, ...changes })).toBe(same);
  });
});
