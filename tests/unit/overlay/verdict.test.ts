import { describe, expect, it } from 'vitest';

import { put, toggleTechnique } from '../../../utils/facets/selection.ts';
import type { Selection } from '../../../utils/facets/selection.ts';
import { compileFilters } from '../../../utils/filters/compile-filters.ts';
import { EMPTY_FILTERS } from '../../../utils/filters/filters.ts';
import type { Filter } from '../../../utils/filters/filters.ts';
import { compileFollows } from '../../../utils/follows/find-followed.ts';
import { EMPTY_FOLLOWS } from '../../../utils/follows/follows.ts';
import type { Follow } from '../../../utils/follows/follows.ts';
import { isSameVerdict, judgePaper, rulePaper } from '../../../utils/overlay/verdict.ts';
import type { Verdict } from '../../../utils/overlay/verdict.ts';
import { findQuery } from '../query/find-query.ts';
import { paper, facts, filter, hide, dim, ada, all } from './judging.ts';

const highlight = filter('highlight', 'generation');
const other = filter('hide', 'protein');

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

/** What becomes of the card by which rule, and whether that is only because the user asked. */
function judge({
  filters = [],
  follows = [],
  selection = all,
  reveal = false,
  exempt = false,
}: Given): string {
  const rules = {
    filters: compileFilters(
      { ...EMPTY_FILTERS, filters, exempt: exempt ? [paper.id] : [] },
      findQuery,
    ),
    follows: compileFollows({ ...EMPTY_FOLLOWS, follows }, findQuery),
  };
  const ruling = rulePaper(facts, rules, { saved: false });
  const { action, rule, revealed } = judgePaper(facts, ruling, selection, reveal);
  const what = rule === undefined ? 'shown' : `${action ?? 'shown'} by ${rule}`;
  return revealed ? `${what}, revealed` : what;
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
    [
      'the user asked and it is only dimmed',
      { filters: [dim], reveal: true },
      'shown by dim image, revealed',
    ],
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
    expect(
      judgePaper(facts, rulePaper(facts, rules, { saved: false }), codeOnly, false).followed,
    ).toEqual([ada]);
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
    expect(
      judgePaper(unprepared, rulePaper(unprepared, rules, { saved: false }), diffusionOnly, false),
    ).toEqual({
      followed: [],
      revealed: false,
    });
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
