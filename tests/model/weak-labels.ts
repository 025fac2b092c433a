import { createMatcher } from '../../utils/techniques/matcher.ts';
import type { KeywordLists } from '../../utils/techniques/model.ts';
import { TECHNIQUES } from '../../utils/techniques/taxonomy.ts';
import type { CorpusPaper } from './corpus.ts';

/** A keyword in fewer papers than this is not worth its place in the data. */
const MIN_PAPERS = 20;
/** One that holds another keyword of its technique adds little: it has to stand in more. */
const MIN_PAPERS_LONGER = 60;
/** From how many papers on the papers' own keywords may overrule a written one, and when. */
const MIN_JUDGED = 15;
const MIN_LIFT = 1.2;
/** Only keywords this sure of a technique turn a paper's own keyword into a weak label. */
const SURE = '3';

interface Counts {
  papers: number;
  judged: number;
  /** Per technique: papers that also carry its weak label, by other words than this one. */
  readonly together: Float64Array;
}

/**
 * Weak supervision: drops written keywords that are too rare, or that stand in papers whose own
 * keywords speak of the technique no more often than any paper's do.
 */
export function vetKeywords(written: KeywordLists, corpus: readonly CorpusPaper[]): KeywordLists {
  const keywords = [
    ...new Set(Object.values(written).flatMap((lists) => Object.values(lists ?? {}).flat())),
  ];
  const { counts, base, judged } = countTogether(keywords, written, corpus);
  const isKept = (keyword: string, technique: number): boolean => {
    const own = counts.get(keyword);
    const { id, group } = TECHNIQUES[technique]!;
    const least = isLonger(keyword, written[id]) ? MIN_PAPERS_LONGER : MIN_PAPERS;
    if (!own || own.papers < least) return false;
    // Papers seldom say "benchmark" or "survey" among their keywords.
    if (group === 'contribution' || own.judged < MIN_JUDGED) return true;
    if (written[id]?.[SURE]?.includes(keyword)) return true;
    return own.together[technique]! / own.judged >= (MIN_LIFT * base[technique]!) / judged;
  };
  return Object.fromEntries(
    TECHNIQUES.map(({ id }, technique) => [
      id,
      Object.fromEntries(
        Object.entries(written[id] ?? {}).map(([weight, list]) => [
          weight,
          list.filter((keyword) => isKept(keyword, technique)),
        ]),
      ),
    ]),
  );
}

/** Whether a keyword holds another one of the same technique that weighs no less. */
function isLonger(keyword: string, lists: KeywordLists[string] = {}): boolean {
  const entries = Object.entries(lists);
  const own = entries.find(([, list]) => list.includes(keyword))?.[0];
  return entries.some(
    ([weight, list]) =>
      Number(weight) >= Number(own) &&
      list.some((other) => other !== keyword && ` ${keyword} `.includes(` ${other} `)),
  );
}

function countTogether(
  keywords: readonly string[],
  written: KeywordLists,
  corpus: readonly CorpusPaper[],
): { counts: ReadonlyMap<string, Counts>; base: Float64Array; judged: number } {
  const match = createMatcher(keywords);
  const find = (text: string): readonly number[] => {
    const found = match(text);
    return [...found.keywords.subarray(0, found.count)];
  };
  const labels = keywords.map((keyword) =>
    TECHNIQUES.flatMap(({ id }, technique) =>
      written[id]?.[SURE]?.includes(keyword) ? [technique] : [],
    ),
  );
  const counts = new Map<string, Counts>(
    keywords.map((keyword) => [
      keyword,
      { papers: 0, judged: 0, together: new Float64Array(TECHNIQUES.length) },
    ]),
  );
  const base = new Float64Array(TECHNIQUES.length);
  let judged = 0;
  for (const { title, abstract, siteKeywords } of corpus) {
    const sources = TECHNIQUES.map(() => new Set<number>());
    for (const keyword of siteKeywords.flatMap(find)) {
      for (const technique of labels[keyword] ?? []) sources[technique]!.add(keyword);
    }
    const isJudged = siteKeywords.length > 0;
    if (isJudged) judged++;
    for (const [technique, { size }] of sources.entries()) if (size > 0) base[technique]!++;
    for (const keyword of new Set([...find(title), ...find(abstract)])) {
      const own = counts.get(keywords[keyword]!)!;
      own.papers++;
      if (!isJudged) continue;
      own.judged++;
      for (const [technique, source] of sources.entries()) {
        if (source.size > (source.has(keyword) ? 1 : 0)) own.together[technique]!++;
      }
    }
  }
  return { counts, base, judged };
}
