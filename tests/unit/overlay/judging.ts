import { EVERYTHING } from '../../../utils/facets/selection.ts';
import type { PaperFacts } from '../../../utils/facts/paper-facts.ts';
import { compileFilters } from '../../../utils/filters/compile-filters.ts';
import { EMPTY_FILTERS } from '../../../utils/filters/filters.ts';
import type { Filter, FilterAction } from '../../../utils/filters/filters.ts';
import { compileFollows } from '../../../utils/follows/find-followed.ts';
import { EMPTY_FOLLOWS } from '../../../utils/follows/follows.ts';
import type { Follow } from '../../../utils/follows/follows.ts';
import { judgePaper, rulePaper } from '../../../utils/overlay/verdict.ts';
import { parsePaperId } from '../../../utils/paper.ts';
import { prepareFacts } from '../../../utils/query/prepare-facts.ts';
import { findQuery } from '../query/find-query.ts';

export const paper = {
  id: parsePaperId('2608.00001')!,
  title: 'A Diffusion Model for Text-to-Image Generation',
  abstract: 'We propose a diffusion model for image generation.',
  authors: ['Ada Lovelace'],
  siteKeywords: [],
};
export const facts: PaperFacts = {
  paper,
  found: [],
  denied: [],
  findings: [{ id: 'diffusion', score: 1, keywords: [] }],
  code: { state: 'promised', source: 'abstract' },
  prepared: () => prepareFacts({ ...paper, techniques: ['diffusion'], code: 'promised' }),
};

export const filter = (action: FilterAction, query: string, enabled = true): Filter => ({
  id: `${action} ${query}`,
  query,
  action,
  enabled,
});
export const hide = filter('hide', 'diffusion');
export const dim = filter('dim', 'image');

export const ada: Follow = {
  kind: 'author',
  value: 'Ada Lovelace',
  label: 'Ada Lovelace',
  since: '2026-08-01T00:00:00Z',
};

export const all = EVERYTHING;

/** The rules of one filter alone. */
export const only = (one: Filter) => ({
  filters: compileFilters({ ...EMPTY_FILTERS, filters: [one] }, findQuery),
  follows: compileFollows(EMPTY_FOLLOWS, findQuery),
});

type Rules = Parameters<typeof rulePaper>[1];
type History = Parameters<typeof rulePaper>[2];

/** What becomes of the card on a page that is narrowed to nothing. */
export const judgeIt = (rules: Rules, history: History, reveal = false) =>
  judgePaper(facts, rulePaper(facts, rules, history), all, reveal);
