import { compareTexts } from '../../compare-texts.ts';
import { foldText } from '../../text.ts';
import { READING_STATUSES } from '../reading-status.ts';
import type { SavedPaper } from '../saved-paper.ts';
import { FACETS, narrowPapers, valuesOf } from './facets.ts';
import type { Facet, FacetChoice } from './facets.ts';

export interface FacetValue {
  readonly value: string;
  /** Papers that would be found by it with all other facets as they are. */
  readonly papers: number;
}

export type FacetCounts = Readonly<Record<Facet, readonly FacetValue[]>>;

/** What the papers can be narrowed to. */
export function countSavedFacets(papers: readonly SavedPaper[], choice: FacetChoice): FacetCounts {
  const left = narrowPapers(papers, choice);
  const counts = FACETS.map((facet) => {
    // A facet's own choice leaves none of its other values.
    const { [facet]: chosen = [], ...others } = choice;
    return [facet, countValues(chosen.length === 0 ? left : narrowPapers(papers, others), facet)];
  });
  return Object.fromEntries(counts) as FacetCounts;
}

/** The values that papers have, years from the last, statuses as they follow each other, all else by how many have it. */
export function countValues(papers: readonly SavedPaper[], facet: Facet): readonly FacetValue[] {
  const all = tally(papers, facet);
  if (facet === 'status')
    return READING_STATUSES.flatMap((status) => all.find(({ value }) => value === status) ?? []);
  return facet === 'year'
    ? all.toSorted((a, b) => compareTexts(b.value, a.value))
    : all.toSorted((a, b) => b.papers - a.papers || compareTexts(a.value, b.value));
}

interface Tally {
  readonly value: string;
  papers: number;
}

/** Tags and organizations that differ in capitals only are one, under the spelling met first. */
function tally(papers: readonly SavedPaper[], facet: Facet): readonly FacetValue[] {
  const byKey = new Map<string, Tally>();
  // So that a spelling is folded once, not for every paper.
  const bySpelling = new Map<string, Tally>();
  for (const paper of papers) {
    for (const value of valuesOf(paper, facet)) {
      let counted = bySpelling.get(value);
      if (counted === undefined) {
        const key = foldText(value);
        counted = byKey.get(key) ?? { value, papers: 0 };
        byKey.set(key, counted);
        bySpelling.set(value, counted);
      }
      counted.papers += 1;
    }
  }
  return [...byKey.values()];
}
