import { addEntry } from '../add-entry.ts';
import type { Evidence, PaperText } from './evidence.ts';
import type { Matcher } from './matcher.ts';

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

/** The keywords that spoke for a technique, strongest first; reads the paper once more. */
export function explain(
  { title, abstract = '' }: PaperText,
  evidence: Evidence,
  weigh: (at: number) => number,
  keywords: readonly string[],
  find: Matcher,
): readonly KeywordHit[] {
  const spans = new Map<number, KeywordSpan[]>();
  collectSpans('title', title, find, spans);
  collectSpans('abstract', abstract, find, spans);
  return Array.from(evidence.keywords.subarray(0, evidence.count), (keyword, at) => {
    const own = spans.get(keyword) ?? [];
    return { keyword: keywords[keyword] ?? '', count: own.length, weight: weigh(at), spans: own };
  })
    .filter(({ weight, count }) => weight > 0 && count > 0)
    .toSorted((a, b) => b.weight - a.weight);
}

function collectSpans(
  field: KeywordSpan['field'],
  text: string,
  find: Matcher,
  spans: Map<number, KeywordSpan[]>,
): void {
  const { count, keywords, firsts, lasts, words } = find(text);
  for (let at = 0; at < count; at++) {
    const keyword = keywords[at] ?? 0;
    const span = {
      field,
      start: words.starts[firsts[at] ?? 0] ?? 0,
      end: words.ends[lasts[at] ?? 0] ?? 0,
    };
    addEntry(spans, keyword, span);
  }
}
