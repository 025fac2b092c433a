import { describeRule } from '../../components/describe-rule.ts';
import type { BarView } from '../../components/overlay/bar/bar-view.ts';
import type { PictureView } from '../../components/overlay/bar/picture-view.ts';
import { CODE_STATES } from '../../utils/code/code-state.ts';
import { localDay } from '../../utils/day.ts';
import { countFacets } from '../../utils/facets/count-facets.ts';
import type { FacetCounts } from '../../utils/facets/count-facets.ts';
import { isNarrowing } from '../../utils/facets/find-narrowing.ts';
import { sideOf } from '../../utils/facets/selection.ts';
import { dayOf, listDays, tallyTechniques } from '../../utils/facets/tally.ts';
import { findNews } from '../../utils/overlay/find-news.ts';
import type { JudgedPaper, PageModel } from '../../utils/store/page-model.ts';
import type { AnyTechniqueId } from '../../utils/techniques/own-id.ts';
import { findAverage } from '../../utils/visits/average.ts';
import type { Visit } from '../../utils/visits/visits.ts';
import { findsPaper } from './finds-paper.ts';

interface BarState {
  readonly isOrderable: boolean;
  readonly visits: readonly Visit[];
  readonly notice: BarView['notice'];
}

/** All that the bar shows; reading the model's signals here is what keeps the bar in line with them. */
export function describeBar(model: PageModel, { isOrderable, visits, notice }: BarState): BarView {
  const papers = [...model.judged.value.values()];
  const reader = model.techniques.value;
  return {
    papers: papers.length,
    hidden: papers.filter(({ verdict }) => verdict.action === 'hide').length,
    dimmed: papers.filter(({ verdict }) => verdict.action === 'dim' && !verdict.revealed).length,
    hiding: () => listHiding(model, papers),
    revealed: papers.filter(({ verdict }) => verdict.revealed).length,
    news: describeNews(model, papers),
    selection: model.selection.value,
    own: model.documents.techniques.value.techniques,
    nameTechnique: (id) => reader.name(id)?.shortLabel ?? id,
    notice: notice ?? (model.paused.value ? 'paused' : undefined),
    order: isOrderable ? model.order.value : undefined,
    techniques: () => listTechniques(model, papers),
    code: () => listCode(model, papers),
    picture: () => describePicture(model, papers, visits),
  };
}

function describeNews(model: PageModel, papers: readonly JudgedPaper[]): BarView['news'] {
  const { seen: look } = model.documents.settings.value;
  if (look === 'plain') return undefined;
  const shown = papers.map(({ facts, verdict }) => ({
    id: facts.paper.id,
    isShown: verdict.action !== 'hide',
  }));
  const news = findNews(shown, model.seen.value);
  // A clock that has been put back makes no day of tomorrow.
  return news && { ...news, daysAgo: Math.max(0, localDay(new Date()) - news.since) };
}

/** Those that hide most first. */
function listHiding(
  model: PageModel,
  papers: readonly JudgedPaper[],
): ReturnType<BarView['hiding']> {
  const filters = model.documents.filters.peek();
  const rules = papers.flatMap(({ verdict: { action, rule } }) =>
    action === 'hide' && rule !== undefined && !isNarrowing(rule) ? rule : [],
  );
  return [...Map.groupBy(rules, (rule) => rule)]
    .map(([rule, { length }]) => ({
      text: describeRule(rule, filters, model.techniques.peek()),
      papers: length,
    }))
    .toSorted((a, b) => b.papers - a.papers);
}

/** What filters hide cannot be narrowed to. */
const isCountable = ({ verdict: { action, rule = '' } }: JudgedPaper): boolean =>
  action !== 'hide' || isNarrowing(rule);

function count(model: PageModel, papers: readonly JudgedPaper[]): FacetCounts {
  const selection = model.selection.peek();
  const query = selection.query?.query;
  const countable = papers.filter(isCountable).map((paper) => ({
    facts: paper.facts,
    isFound: query === undefined || findsPaper(model, query, paper),
  }));
  return countFacets(countable, selection);
}

function listTechniques(
  model: PageModel,
  papers: readonly JudgedPaper[],
): ReturnType<BarView['techniques']> {
  const { techniques } = count(model, papers);
  const { techniques: chosen } = model.selection.peek();
  const reader = model.techniques.peek();
  const isListed = (id: AnyTechniqueId) => techniques.has(id) || sideOf(chosen, id) !== undefined;
  return reader
    .all()
    .flatMap((name) =>
      isListed(name.id)
        ? [{ name, count: techniques.get(name.id) ?? 0, side: sideOf(chosen, name.id) }]
        : [],
    );
}

function listCode(model: PageModel, papers: readonly JudgedPaper[]): ReturnType<BarView['code']> {
  const { code } = count(model, papers);
  const { code: chosen } = model.selection.peek();
  return CODE_STATES.map((state) => ({
    state,
    count: code.get(state) ?? 0,
    side: sideOf(chosen, state),
  }));
}

function describePicture(
  model: PageModel,
  papers: readonly JudgedPaper[],
  visits: readonly Visit[],
): PictureView {
  const facts = papers.map((paper) => paper.facts);
  const kind = model.kind.peek();
  const isDay = kind === 'daily';
  const average = isDay ? findAverage(visits, model.day.peek()) : undefined;
  const { only } = model.selection.peek().techniques;
  return {
    days: kind === 'week' || kind === 'month' ? listDays(facts) : [],
    averageDays: isDay ? (average?.days ?? 0) : undefined,
    techniques: tallyTechniques(facts).flatMap(({ id, papers: having }) => {
      const name = model.techniques.peek().name(id);
      return name === undefined
        ? []
        : [
            {
              name,
              papers: having.map((one) => ({ title: one.paper.title, day: dayOf(one) })),
              average: average?.of(id),
              isOnly: only.has(id),
            },
          ];
    }),
  };
}
