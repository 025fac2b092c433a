import { computed, signal } from '@preact/signals-core';
import type { ReadonlySignal, Signal } from '@preact/signals-core';

import { EVERYTHING, isEverything } from '../facets/selection.ts';
import type { Selection } from '../facets/selection.ts';
import type { PaperFacts } from '../facts/paper-facts.ts';
import { compileFilters } from '../filters/compile-filters.ts';
import { EMPTY_FILTERS } from '../filters/filters.ts';
import { seenRules } from '../filters/seen-rules.ts';
import { compileFollows } from '../follows/find-followed.ts';
import { onceFor } from '../once-for.ts';
import type { Outcome } from '../overlay/outcome.ts';
import type { SortOrder } from '../overlay/sort-papers.ts';
import { createTechniqueReaders } from '../overlay/technique-reader.ts';
import type { TechniqueReader } from '../overlay/technique-reader.ts';
import { isSameVerdict, judgePaper, rulePaper } from '../overlay/verdict.ts';
import type { Verdict } from '../overlay/verdict.ts';
import type { PaperId } from '../paper.ts';
import { asksForSaved } from '../query/asks-for-saved.ts';
import { matchesQuery } from '../query/match-query.ts';
import type { Query } from '../query/query.ts';
import type { SeenPaper } from '../seen/seen-paper.ts';
import type { PageKind } from '../site/page-kind.ts';
import type { UserDocuments } from './user-documents.ts';

export interface JudgedPaper {
  readonly facts: PaperFacts;
  readonly verdict: Verdict;
}

/** What the overlay shows of this page; everything derived follows from the signals that are set. */
export interface PageModel {
  readonly documents: UserDocuments;
  /** The queries of filters and follows by their texts, as the background has read them. */
  readonly queries: Signal<ReadonlyMap<string, Query>>;
  /** Whether the documents have been read. */
  readonly isReady: Signal<boolean>;
  readonly kind: Signal<PageKind['kind']>;
  /** The day that a daily page shows, if it is known. */
  readonly day: Signal<string | undefined>;
  readonly techniques: ReadonlySignal<TechniqueReader>;
  /** The papers on the page, in the site's order. */
  readonly papers: Signal<readonly PaperFacts[]>;
  readonly selection: Signal<Selection>;
  readonly order: Signal<SortOrder>;
  /** No filter is at work for the moment. */
  readonly paused: Signal<boolean>;
  /** Cards that filters hide are shown, dimmed. */
  readonly reveal: Signal<boolean>;
  /** The ids of all that are saved, as far as is known. */
  readonly saved: Signal<ReadonlySet<string>>;
  /** Papers of the months at hand that were seen before this visit. */
  readonly seen: Signal<ReadonlyMap<PaperId, SeenPaper>>;
  /** What became of the last actions on cards. */
  readonly outcomes: Signal<ReadonlyMap<PaperId, Outcome>>;
  readonly judged: ReadonlySignal<ReadonlyMap<PaperId, JudgedPaper>>;
  /** The evaluator, which the page's second script need not bring once more. */
  readonly matches: typeof matchesQuery;
  readonly isOn: ReadonlySignal<boolean>;
  /** Whether anything the user has set may take a card out of sight. */
  readonly mayHide: ReadonlySignal<boolean>;
}

export function createPageModel(documents: UserDocuments): PageModel {
  const kind = signal<PageKind['kind']>('other');
  const papers = signal<readonly PaperFacts[]>([]);
  const selection = signal<Selection>(EVERYTHING);
  const order = signal<SortOrder>('site');
  const paused = signal(false);
  const reveal = signal(false);
  const saved = signal<ReadonlySet<string>>(new Set());
  const seen = signal<ReadonlyMap<PaperId, SeenPaper>>(new Map());
  const everSaved = new Set<PaperId>();

  const queries = signal<ReadonlyMap<string, Query>>(new Map());
  const createReader = createTechniqueReaders();
  const techniques = computed(() => createReader(documents.techniques.value));
  const findQuery = (text: string) => queries.value.get(text);
  const filters = computed(() =>
    paused.value
      ? compileFilters(EMPTY_FILTERS, findQuery)
      : compileFilters(
          documents.filters.value,
          findQuery,
          seenRules(documents.settings.value.seen),
        ),
  );
  const rules = computed(() => ({
    filters: filters.value,
    follows: compileFollows(documents.follows.value, findQuery),
  }));
  const asks = computed(() => {
    const chosen = selection.value.query?.query;
    const all = [...queries.value.values(), ...(chosen ? [chosen] : [])];
    return filters.value.sparesKept || all.some(asksForSaved);
  });
  /** The rules are asked of a paper once, not with every key in the page bar's field. */
  const ruled = computed(() => {
    const now = rules.value;
    // Else a save would judge every paper anew.
    const kept = asks.value ? saved.value : undefined;
    const before = seen.value;
    return onceFor((facts: PaperFacts) => {
      const { id } = facts.paper;
      if (kept?.has(id)) everSaved.add(id);
      return rulePaper(facts, now, {
        saved: kept?.has(id) ?? false,
        wasSaved: everSaved.has(id),
        seen: before.get(id),
      });
    });
  });
  // What is said of a paper again, with every key in the page bar's field, leaves its strip alone.
  const said = new WeakMap<PaperFacts, JudgedPaper>();
  /** Judges a paper once, for as long as nothing that judges it changes. */
  const judge = computed(() => {
    // On a paper's own page there is no list to narrow: only follows are told.
    const isList = kind.value !== 'paper';
    const rule = ruled.value;
    const chosen = selection.value;
    const open = reveal.value;
    return onceFor((facts: PaperFacts): JudgedPaper => {
      const verdict = judgePaper(facts, rule(facts), chosen, open);
      const { followed, revealed } = verdict;
      const paper = { facts, verdict: isList ? verdict : { followed, revealed } };
      const last = said.get(facts);
      if (last !== undefined && isSameVerdict(last.verdict, paper.verdict)) return last;
      said.set(facts, paper);
      return paper;
    });
  });
  const judged = computed<ReadonlyMap<PaperId, JudgedPaper>>(
    () => new Map(papers.value.map((facts) => [facts.paper.id, judge.value(facts)])),
  );
  const isOn = computed(() => {
    const name = kind.value;
    const { offPages } = documents.settings.value;
    return name !== 'other' && !offPages.includes(name);
  });

  const mayHide = computed(
    () =>
      filters.value.rules.some(({ action }) => action === 'hide') || !isEverything(selection.value),
  );

  return {
    documents,
    queries,
    isReady: signal(false),
    kind,
    day: signal<string | undefined>(undefined),
    techniques,
    papers,
    selection,
    order,
    paused,
    reveal,
    saved,
    seen,
    outcomes: signal<ReadonlyMap<PaperId, Outcome>>(new Map()),
    judged,
    matches: matchesQuery,
    isOn,
    mayHide,
  };
}
