import type { Evidence, Reading } from './evidence.ts';
import type { Match } from './matcher.ts';

export interface KeywordSpan {
  readonly field: 'title' | 'abstract';
  /** UTF-16 offsets into the given text. */
  readonly start: number;
  readonly end: number;
}

export interface KeywordHit {
  readonly keyword: string;
  readonly count: number;
  /** What it brought to the score, its places and repetitions included. */
  readonly weight: number;
  readonly spans: readonly KeywordSpan[];
}

/** The keywords that spoke for a technique, strongest first. */
export function explain(
  { evidence, title, abstract }: Reading,
  keywords: readonly string[],
  weigh: (evidence: Evidence) => number,
): readonly KeywordHit[] {
  const hits: KeywordHit[] = [];
  for (const each of evidence) {
    const weight = weigh(each);
    if (weight <= 0) continue;
    const { keyword } = each;
    const spans = [
      ...readSpans('title', title, keyword),
      ...readSpans('abstract', abstract, keyword),
    ];
    hits.push({ keyword: keywords[keyword] ?? '', count: spans.length, weight, spans });
  }
  return hits.toSorted((a, b) => b.weight - a.weight);
}

function readSpans(
  field: KeywordSpan['field'],
  matches: readonly Match[],
  keyword: number,
): readonly KeywordSpan[] {
  return matches
    .filter((match) => match.keyword === keyword)
    .map(({ start, end }) => ({ field, start, end }));
}
