import { createReader } from '../../utils/techniques/evidence.ts';
import type { Evidence } from '../../utils/techniques/evidence.ts';
import { createMatcher } from '../../utils/techniques/matcher.ts';
import type { KeywordLists } from '../../utils/techniques/model.ts';
import { TECHNIQUES } from '../../utils/techniques/taxonomy.ts';
import { readCandidates } from './candidates.ts';
import { CUES, ZONES } from './cues.ts';
import type { GoldPaper } from './gold.ts';
import type { Column } from './logistic.ts';

/** In how many papers a phrase must stand before anything is learned from it. */
const MIN_PAPERS = 16;

export interface Sample {
  readonly paper: GoldPaper;
  readonly evidence: Evidence;
  /** What the title alone shows. */
  readonly titleEvidence: Evidence;
}

/** Labelled papers with all that a model may see of them. */
export interface SampleSet {
  readonly samples: readonly Sample[];
  readonly keywords: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  /** Per keyword: where it stands, and how strongly. */
  readonly columns: readonly Column[];
  readonly written: KeywordLists;
  /** Per technique and paper: the sum of the written keywords, all in all, in title, in claims. */
  readonly writtenSums: readonly WrittenSums[];
}

export interface WrittenSums {
  readonly strength: Column;
  readonly inTitle: Column;
  readonly inClaim: Column;
}

export function readSamples(papers: readonly GoldPaper[], written: KeywordLists): SampleSet {
  const writtenKeywords = Object.values(written).flatMap((list) =>
    Object.values(list ?? {}).flat(),
  );
  const keywords = [
    ...new Set([...writtenKeywords, ...readCandidates(papers, MIN_PAPERS, writtenKeywords)]),
  ];
  const find = createMatcher([...keywords, ...CUES.claim, ...CUES.aside, ...CUES.means]);
  const claimFrom = keywords.length;
  const asideFrom = claimFrom + CUES.claim.length;
  const meansFrom = asideFrom + CUES.aside.length;
  const read = createReader(find, ZONES, { claimFrom, asideFrom, meansFrom });
  const samples = papers.map((paper) => ({
    paper,
    evidence: keep(read(paper)),
    titleEvidence: keep(read({ title: paper.title })),
  }));
  const found: { row: number; value: number }[][] = keywords.map(() => []);
  for (const [row, { evidence }] of samples.entries()) {
    for (const [at, keyword] of evidence.keywords.entries()) {
      found[keyword]?.push({ row, value: evidence.strength[at]! });
    }
  }
  const columns = found.map((cells) => ({
    rows: Int32Array.from(cells, ({ row }) => row),
    values: Float64Array.from(cells, ({ value }) => value),
  }));
  return {
    samples,
    keywords,
    numbers: new Map(keywords.map((keyword, number) => [keyword, number])),
    columns,
    written,
    writtenSums: sumWritten(samples, keywords, written),
  };
}

/** The same papers, with other written keywords. */
export function rewrite(set: SampleSet, written: KeywordLists): SampleSet {
  return { ...set, written, writtenSums: sumWritten(set.samples, set.keywords, written) };
}

function sumWritten(
  samples: readonly Sample[],
  keywords: readonly string[],
  written: KeywordLists,
): readonly WrittenSums[] {
  return TECHNIQUES.map(({ id }) => {
    const weights = new Map(
      Object.entries(written[id] ?? {}).flatMap(([weight, list]) =>
        list.map((keyword) => [keyword, Number(weight)] as const),
      ),
    );
    const byIndex = keywords.map((keyword) => weights.get(keyword) ?? 0);
    const sum = (part: 'strength' | 'inTitle' | 'inClaim'): Column =>
      toColumn(
        samples.map(({ evidence }) =>
          evidence[part].reduce(
            (all, value, at) => all + value * byIndex[evidence.keywords[at]!]!,
            0,
          ),
        ),
      );
    return { strength: sum('strength'), inTitle: sum('inTitle'), inClaim: sum('inClaim') };
  });
}

/** A copy that outlives the reader's next call, without the room to spare. */
function keep({ count, keywords, strength, inTitle, asMeans, inClaim, early }: Evidence): Evidence {
  return {
    count,
    keywords: keywords.slice(0, count),
    strength: strength.slice(0, count),
    inTitle: inTitle.slice(0, count),
    asMeans: asMeans.slice(0, count),
    inClaim: inClaim.slice(0, count),
    early: early.slice(0, count),
  };
}

/** The rows whose value is not 0. */
function toColumn(values: readonly number[]): Column {
  const rows = Int32Array.from([...values.keys()].filter((row) => values[row] !== 0));
  return { rows, values: Float64Array.from(rows, (row) => values[row]!) };
}
