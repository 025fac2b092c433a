import type { Brought } from '../../components/page-tools.ts';
import type { CodeState } from '../../utils/code/code-state.ts';
import { CODE_STATES } from '../../utils/code/code-state.ts';
import { findSlowRules } from '../../utils/filters/find-slow-rules.ts';
import type { SlowRule } from '../../utils/filters/find-slow-rules.ts';
import { one } from '../../utils/messages/arguments.ts';
import type { Handlers } from '../../utils/messages/dispatch.ts';
import type { LayoutState, PageDescription, PageProtocol } from '../../utils/messages/protocol.ts';
import type { Query } from '../../utils/query/query.ts';
import { extensionVersion } from '../../utils/shell/extension.ts';
import { describeLayout } from '../../utils/site/layout-report.ts';
import type { PageReaders } from '../../utils/site/layout-report.ts';
import type { PageModel } from '../../utils/store/page-model.ts';
import { findsPaper } from './finds-paper.ts';

// The site may fill its list after loading; before that, no card is no sign of a new layout.
const PATIENCE_MS = 3000;

/** What the popup may ask of this page. */
export function pageAnswers(model: PageModel, brought: Brought): Handlers<PageProtocol> {
  return {
    'page.describe': { parse: () => [], run: () => describePage(model, brought) },
    'page.papers': { parse: () => [], run: () => [...model.judged.peek().keys()] },
    'page.count': {
      parse: ([query]) => one(brought.readQuery(query)),
      run: (query) => countMatches(model, query),
    },
    'page.slow': { parse: () => [], run: () => measureRules(model) },
  };
}

function countMatches(model: PageModel, query: Query): number {
  const papers = [...model.judged.peek().values()];
  return papers.filter((paper) => findsPaper(model, query, paper)).length;
}

function measureRules({ documents, queries, papers, matches }: PageModel): readonly SlowRule[] {
  const rules = documents.filters.peek().filters.flatMap(({ id, enabled, query: text }) => {
    const query = enabled ? queries.peek().get(text) : undefined;
    return query === undefined ? [] : [{ id, query }];
  });
  const prepared = papers.peek().map((facts) => facts.prepared());
  return findSlowRules(rules, prepared, matches, () => performance.now());
}

function describePage(model: PageModel, readers: PageReaders): PageDescription {
  const judged = [...model.judged.peek().values()];
  const count = (test: (paper: (typeof judged)[number]) => boolean) => judged.filter(test).length;
  const technique = (id: string) =>
    count(({ facts }) => facts.findings.some((finding) => finding.id === id));
  const code = (state: CodeState) => count(({ facts }) => facts.code.state === state);
  const layout = readLayout(judged.length, readers);
  return {
    kind: model.kind.peek(),
    papers: judged.length,
    hidden: count(({ verdict }) => verdict.action === 'hide'),
    techniques: model.techniques
      .peek()
      .all()
      .map(({ id }) => ({ id, papers: technique(id) }))
      .filter(({ papers }) => papers > 0)
      .toSorted((a, b) => b.papers - a.papers),
    code: CODE_STATES.map((state) => ({ state, papers: code(state) })),
    layout,
    // It reads the whole page once more, and the popup asks every half second while a page comes.
    report: layout === 'unrecognised' ? report(model, readers) : '',
  };
}

const report = ({ kind }: PageModel, readers: PageReaders): string =>
  describeLayout(
    document,
    kind.peek(),
    { gloss: extensionVersion(), browser: navigator.userAgent },
    readers,
  );

function readLayout(papers: number, { isEmptyList }: PageReaders): LayoutState {
  if (papers > 0) return 'recognised';
  if (isEmptyList(document)) return 'empty';
  const [navigation] = performance.getEntriesByType('navigation');
  const loaded = navigation instanceof PerformanceNavigationTiming ? navigation.loadEventEnd : 0;
  const isFresh = document.readyState !== 'complete' || performance.now() < loaded + PATIENCE_MS;
  return isFresh ? 'loading' : 'unrecognised';
}
