import type { Matcher } from './matcher.ts';
import type { Zone, ZoneWeights } from './model.ts';
import { readTitleZones, readZones, type CuePlaces } from './zones.ts';

export interface PaperText {
  readonly title: string;
  readonly abstract?: string | undefined;
  /** The site's own keywords: one more hint where there are any. */
  readonly siteKeywords?: readonly string[] | undefined;
}

/** What a paper says by one keyword; its mentions add up, ever less each, towards 1. */
export interface Evidence {
  /** Its index in the list of keywords. */
  readonly keyword: number;
  readonly strength: number;
  /** The same from the title alone, from what the title names as a means, from the first claim. */
  readonly inTitle: number;
  readonly asMeans: number;
  readonly inClaim: number;
  /** How near its first mention is to the abstract's beginning, 1 at the very first word. */
  readonly early: number;
}

export type Reader = (paper: PaperText) => readonly Evidence[];

/** Makes a reader of what a paper says by which keywords. */
export function createReader(find: Matcher, zoneWeights: ZoneWeights, cues: CuePlaces): Reader {
  // What is missing to full strength: 1 before the first mention. Kept between papers, as it is
  // always 1 again after each.
  const missing = new Float64Array(cues.claimFrom).fill(1);
  const missingTitle = missing.slice();
  const missingMeans = missing.slice();
  const missingClaim = missing.slice();
  const early = new Float64Array(cues.claimFrom);
  let seen: number[] = [];

  const add = (keyword: number, zone: Zone, nearness: number): void => {
    const before = missing[keyword];
    // The cues come after the keywords, and have no place here.
    if (before === undefined) return;
    if (before === 1) seen.push(keyword);
    const share = 1 - zoneWeights[zone];
    missing[keyword] = before * share;
    if (zone === 'title' || zone === 'means') lower(missingTitle, keyword, share);
    if (zone === 'means') lower(missingMeans, keyword, share);
    if (zone === 'claim') lower(missingClaim, keyword, share);
    if (nearness > (early[keyword] ?? 0)) early[keyword] = nearness;
  };
  const take = (keyword: number): Evidence => {
    const evidence = {
      keyword,
      strength: 1 - (missing[keyword] ?? 1),
      inTitle: 1 - (missingTitle[keyword] ?? 1),
      asMeans: 1 - (missingMeans[keyword] ?? 1),
      inClaim: 1 - (missingClaim[keyword] ?? 1),
      early: early[keyword] ?? 0,
    };
    missing[keyword] = 1;
    missingTitle[keyword] = 1;
    missingMeans[keyword] = 1;
    missingClaim[keyword] = 1;
    early[keyword] = 0;
    return evidence;
  };

  return ({ title, abstract = '', siteKeywords = [] }) => {
    seen = [];
    const inTitle = find(title);
    const titleZones = readTitleZones(inTitle, cues);
    for (let at = 0; at < titleZones.length; at++) {
      add(inTitle.keywords[at] ?? 0, titleZones[at] ?? 'title', 0);
    }
    const inAbstract = find(abstract);
    const zones = readZones(inAbstract, cues);
    for (let at = 0; at < zones.length; at++) {
      const nearness = 1 - (inAbstract.firsts[at] ?? 0) / inAbstract.words.count;
      add(inAbstract.keywords[at] ?? 0, zones[at] ?? 'rest', nearness);
    }
    if (siteKeywords.length > 0) {
      // As sentences, so that no keyword of ours begins in one and ends in the next.
      const onSite = find(siteKeywords.join('. '));
      for (let at = 0; at < onSite.count; at++) add(onSite.keywords[at] ?? 0, 'site', 0);
    }
    return seen.map(take);
  };
}

function lower(list: Float64Array, index: number, share: number): void {
  list[index] = (list[index] ?? 1) * share;
}
