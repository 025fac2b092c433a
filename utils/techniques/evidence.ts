import { createMatcher, type Match } from './matcher.ts';
import type { Cues, Zone, ZoneWeights } from './model.ts';
import { readZones } from './zones.ts';

export interface PaperText {
  readonly title: string;
  readonly abstract?: string | undefined;
  /** The site's own keywords, where the page has them. */
  readonly siteKeywords?: readonly string[];
}

export interface KeywordSpan {
  readonly field: 'title' | 'abstract';
  /** UTF-16 offsets into the given text. */
  readonly start: number;
  readonly end: number;
}

/** What a paper says by one keyword; its mentions add up, ever less each, towards 1. */
export interface Evidence {
  /** Its index in the list of keywords. */
  readonly keyword: number;
  readonly strength: number;
  /** The same from the title alone, and from the authors' claims alone. */
  readonly inTitle: number;
  readonly inClaim: number;
  readonly spans: readonly KeywordSpan[];
}

export type EvidenceReader = (paper: PaperText) => readonly Evidence[];

interface Gathering {
  readonly keyword: number;
  /** What is missing to full strength: 1 before the first mention. */
  missing: number;
  missingTitle: number;
  missingClaim: number;
  readonly spans: KeywordSpan[];
}

/** Makes a reader of keywords; building its matcher is the costly part. */
export function createEvidenceReader(
  keywords: readonly string[],
  zoneWeights: ZoneWeights,
  { claim, aside }: Cues,
): EvidenceReader {
  const asideFrom = keywords.length + claim.length;
  const match = createMatcher([...keywords, ...claim, ...aside]);
  const isClaim = (index: number): boolean => index >= keywords.length && index < asideFrom;
  const isAside = (index: number): boolean => index >= asideFrom;

  return ({ title, abstract = '' }) => {
    const found = new Map<number, Gathering>();
    const gather = (field: KeywordSpan['field'], match: Match, zone: Zone): void => {
      const { keyword, start, end } = match;
      if (keyword >= keywords.length) return;
      let entry = found.get(keyword);
      if (!entry) {
        entry = { keyword, missing: 1, missingTitle: 1, missingClaim: 1, spans: [] };
        found.set(keyword, entry);
      }
      const missing = 1 - zoneWeights[zone];
      entry.missing *= missing;
      if (zone === 'title') entry.missingTitle *= missing;
      if (zone === 'claim') entry.missingClaim *= missing;
      entry.spans.push({ field, start, end });
    };
    for (const each of match(title)) gather('title', each, 'title');
    const matches = match(abstract);
    const zones = readZones(matches, isClaim, isAside);
    for (const [index, each] of matches.entries()) gather('abstract', each, zones[index] ?? 'rest');
    return [...found.values()].map(({ keyword, missing, missingTitle, missingClaim, spans }) => ({
      keyword,
      strength: 1 - missing,
      inTitle: 1 - missingTitle,
      inClaim: 1 - missingClaim,
      spans,
    }));
  };
}
