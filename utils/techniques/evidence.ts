import { createMatcher, type Match } from './matcher.ts';
import type { Cues, Zone, ZoneWeights } from './model.ts';
import { readZones } from './zones.ts';

export interface PaperText {
  readonly title: string;
  readonly abstract?: string | undefined;
  /** The site's own keywords, where the page has them. */
  readonly siteKeywords?: readonly string[];
}

/** What a paper says by one keyword; its mentions add up, ever less each, towards 1. */
export interface Evidence {
  /** Its index in the list of keywords. */
  readonly keyword: number;
  readonly strength: number;
  /** The same from the title alone, and from the authors' claims alone. */
  readonly inTitle: number;
  readonly inClaim: number;
}

/** What a paper says by all keywords, and where. */
export interface Reading {
  readonly evidence: readonly Evidence[];
  readonly title: readonly Match[];
  readonly abstract: readonly Match[];
}

export type Reader = (paper: PaperText) => Reading;

/** Makes a reader of keywords; building its matcher is the costly part. */
export function createReader(
  keywords: readonly string[],
  zoneWeights: ZoneWeights,
  { claim, aside }: Cues,
): Reader {
  const claimFrom = keywords.length;
  const asideFrom = claimFrom + claim.length;
  const find = createMatcher([...keywords, ...claim, ...aside]);
  // What is missing to full strength: 1 before the first mention. Kept between papers, as it is
  // always 1 again after each.
  const missing = new Float64Array(claimFrom).fill(1);
  const missingTitle = missing.slice();
  const missingClaim = missing.slice();

  return ({ title, abstract = '' }) => {
    const inTitle = find(title);
    const inAbstract = find(abstract);
    const seen: number[] = [];
    const add = (keyword: number, zone: Zone): void => {
      const before = missing[keyword];
      // The cues come after the keywords, and have no place here.
      if (before === undefined) return;
      if (before === 1) seen.push(keyword);
      const share = 1 - zoneWeights[zone];
      missing[keyword] = before * share;
      if (zone === 'title') missingTitle[keyword] = (missingTitle[keyword] ?? 1) * share;
      if (zone === 'claim') missingClaim[keyword] = (missingClaim[keyword] ?? 1) * share;
    };
    for (const { keyword } of inTitle) add(keyword, 'title');
    const zones = readZones(inAbstract, claimFrom, asideFrom);
    for (const [index, { keyword }] of inAbstract.entries()) add(keyword, zones[index] ?? 'rest');
    const evidence = seen.map((keyword) => {
      const found = {
        keyword,
        strength: 1 - (missing[keyword] ?? 1),
        inTitle: 1 - (missingTitle[keyword] ?? 1),
        inClaim: 1 - (missingClaim[keyword] ?? 1),
      };
      missing[keyword] = missingTitle[keyword] = missingClaim[keyword] = 1;
      return found;
    });
    return { evidence, title: inTitle, abstract: inAbstract };
  };
}
