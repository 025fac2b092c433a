import type { Matcher } from './matcher.ts';
import type { Zone, ZoneWeights } from './model.ts';
import { readZones } from './zones.ts';

export interface PaperText {
  readonly title: string;
  readonly abstract?: string | undefined;
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

export type Reader = (paper: PaperText) => readonly Evidence[];

/** Where the cues begin in the list that a matcher was built from; all before are keywords. */
export interface CuePlaces {
  readonly claimFrom: number;
  readonly asideFrom: number;
}

/** Makes a reader of what a paper says by which keywords. */
export function createReader(
  find: Matcher,
  zoneWeights: ZoneWeights,
  { claimFrom, asideFrom }: CuePlaces,
): Reader {
  // What is missing to full strength: 1 before the first mention. Kept between papers, as it is
  // always 1 again after each.
  const missing = new Float64Array(claimFrom).fill(1);
  const missingTitle = missing.slice();
  const missingClaim = missing.slice();
  let seen: number[] = [];

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
  const take = (keyword: number): Evidence => {
    const evidence = {
      keyword,
      strength: 1 - (missing[keyword] ?? 1),
      inTitle: 1 - (missingTitle[keyword] ?? 1),
      inClaim: 1 - (missingClaim[keyword] ?? 1),
    };
    missing[keyword] = 1;
    missingTitle[keyword] = 1;
    missingClaim[keyword] = 1;
    return evidence;
  };

  return ({ title, abstract = '' }) => {
    seen = [];
    const inTitle = find(title);
    for (let at = 0; at < inTitle.count; at++) add(inTitle.keywords[at] ?? 0, 'title');
    const inAbstract = find(abstract);
    const zones = readZones(inAbstract, claimFrom, asideFrom);
    for (let at = 0; at < zones.length; at++) {
      add(inAbstract.keywords[at] ?? 0, zones[at] ?? 'rest');
    }
    return seen.map(take);
  };
}
