import type { Matcher } from './matcher.ts';
import type { ZoneWeights } from './model.ts';
import { CLAIM, listZoneWeights, MEANS, readZones, SITE, TITLE } from './zones.ts';
import type { CuePlaces } from './zones.ts';

export interface PaperText {
  readonly title: string;
  readonly abstract?: string | undefined;
  /** The site's own keywords: one more hint where there are any. */
  readonly siteKeywords?: readonly string[] | undefined;
}

/**
 * What a paper says by which keywords, as parallel lists of which the first `count` places are used.
 * Mentions of a keyword add up, ever less each, towards 1.
 */
export interface Evidence {
  count: number;
  /** The keywords' places in the list that the matcher was built from. */
  readonly keywords: Int32Array;
  readonly strength: Float64Array;
  /** The same from the title alone, from what the title names as a means, from the first claim. */
  readonly inTitle: Float64Array;
  readonly asMeans: Float64Array;
  readonly inClaim: Float64Array;
  /** How near the first mention is to the abstract's beginning, 1 at the very first word. */
  readonly early: Float64Array;
}

/** What it answers holds until its next call, which fills the same lists anew. */
export type Reader = (paper: PaperText) => Evidence;

/** Makes a reader of what a paper says by which keywords. */
export function createReader(find: Matcher, zoneWeights: ZoneWeights, cues: CuePlaces): Reader {
  const weights = listZoneWeights(zoneWeights);
  const createList = (): Float64Array => new Float64Array(cues.claimFrom);
  const keywords = new Int32Array(cues.claimFrom);
  const strength = createList();
  const inTitle = createList();
  const asMeans = createList();
  const inClaim = createList();
  const early = createList();
  const evidence = { count: 0, keywords, strength, inTitle, asMeans, inClaim, early };
  /** Per keyword: its place in the evidence, or -1 as long as it has none. */
  const places = new Int32Array(cues.claimFrom).fill(-1);
  let zones: Uint8Array = new Uint8Array(256);

  const add = (keyword: number, zone: number, nearness: number): void => {
    let at = places[keyword];
    // The cues come after the keywords, and have no place here.
    if (at === undefined) return;
    if (at < 0) {
      at = evidence.count++;
      places[keyword] = at;
      keywords[at] = keyword;
    }
    const weight = weights[zone] ?? 0;
    raise(strength, at, weight);
    if (zone === CLAIM) raise(inClaim, at, weight);
    else if (zone <= MEANS) {
      raise(inTitle, at, weight);
      if (zone === MEANS) raise(asMeans, at, weight);
    }
    if (nearness > (early[at] ?? 0)) early[at] = nearness;
  };

  return ({ title, abstract = '', siteKeywords = [] }) => {
    for (const list of [strength, inTitle, asMeans, inClaim, early])
      list.fill(0, 0, evidence.count);
    evidence.count = 0;
    const titled = find(title);
    let zone = TITLE;
    for (let at = 0; at < titled.count; at++) {
      const keyword = titled.keywords[at] ?? 0;
      // What comes after "via" is but a means.
      if (keyword >= cues.meansFrom) zone = MEANS;
      add(keyword, zone, 0);
    }
    const found = find(abstract);
    zones = readZones(found, cues, zones);
    for (let at = 0; at < found.count; at++) {
      const nearness = 1 - (found.firsts[at] ?? 0) / found.words.count;
      add(found.keywords[at] ?? 0, zones[at] ?? 0, nearness);
    }
    if (siteKeywords.length > 0) {
      // As sentences, so that no keyword of ours begins in one and ends in the next.
      const onSite = find(siteKeywords.join('. '));
      for (let at = 0; at < onSite.count; at++) add(onSite.keywords[at] ?? 0, SITE, 0);
    }
    for (let at = 0; at < evidence.count; at++) places[keywords[at] ?? 0] = -1;
    return evidence;
  };
}

/** One mention more brings its share of what is missing to 1. */
function raise(list: Float64Array, at: number, weight: number): void {
  const before = list[at] ?? 0;
  list[at] = before + (1 - before) * weight;
}
