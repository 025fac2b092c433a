import { foldText } from '../../text.ts';
import { READING_STATUSES } from '../reading-status.ts';
import type { SavedPaper } from '../saved-paper.ts';

/** What a library is narrowed by, beside the query. */
export const FACETS = ['status', 'tag', 'technique', 'code', 'year', 'organization'] as const;
export type Facet = (typeof FACETS)[number];

/** By facet the values of which a paper is to have one; a facet without any narrows nothing. */
export type FacetChoice = Readonly<Partial<Record<Facet, readonly string[]>>>;

export interface FacetValue {
  readonly value: string;
  /** Papers that would be found by it with all other facets as they are. */
  readonly papers: number;
}

export type FacetCounts = Readonly<Record<Facet, readonly FacetValue[]>>;

export function valuesOf(paper: SavedPaper, facet: Facet): readonly string[] {
  switch (facet) {
    case 'status':
      return [paper.status];
    case 'tag':
      return paper.tags;
    case 'technique':
      return paper.techniques;
    case 'code':
      return [paper.code.state];
    case 'year':
      return paper.date === undefined ? [] : [paper.date.slice(0, 4)];
    case 'organization':
      return paper.organization === undefined ? [] : [paper.organization];
  }
}

/** The papers that the choice leaves, and how many each value has. */
export function narrowPapers(
  papers: readonly SavedPaper[],
  choice: FacetChoice,
): { readonly papers: readonly SavedPaper[]; readonly counts: FacetCounts } {
  const counters = new Map(FACETS.map((facet) => [facet, new Map<string, FacetCounter>()]));
  const wanted = FACETS.flatMap((facet) => {
    const values = choice[facet] ?? [];
    return values.length === 0 ? [] : [[facet, new Set(values.map(foldText))] as const];
  });
  const left = papers.filter((paper) => {
    const failed = wanted.filter(
      ([facet, values]) => !valuesOf(paper, facet).some((value) => values.has(foldText(value))),
    );
    if (failed.length <= 1) {
      // A paper that one facet alone leaves out counts for that facet's other values.
      for (const facet of failed[0] ? [failed[0][0]] : FACETS) {
        for (const value of valuesOf(paper, facet)) count(counters.get(facet), value);
      }
    }
    return failed.length === 0;
  });
  const counts = Object.fromEntries(
    [...counters].map(([facet, values]) => [facet, inOrder(facet, values)]),
  ) as unknown as FacetCounts;
  return { papers: left, counts };
}

interface FacetCounter {
  readonly value: string;
  papers: number;
}

/** Tags and organizations that differ in capitals only are one, under the spelling met first. */
function count(values: Map<string, FacetCounter> | undefined, value: string): void {
  const key = foldText(value);
  const known = values?.get(key);
  if (known === undefined) values?.set(key, { value, papers: 1 });
  else known.papers += 1;
}

/** Years from the last, statuses as they follow each other, all else by how many papers have it. */
function inOrder(facet: Facet, values: ReadonlyMap<string, FacetCounter>): readonly FacetValue[] {
  const all = [...values.values()];
  if (facet === 'status')
    return READING_STATUSES.flatMap((status) => all.find(({ value }) => value === status) ?? []);
  return facet === 'year'
    ? all.toSorted((a, b) => b.value.localeCompare(a.value))
    : all.toSorted((a, b) => b.papers - a.papers || (a.value < b.value ? -1 : 1));
}

/** The choice with the value, or without it if it is there. */
export function toggleValue(choice: FacetChoice, facet: Facet, value: string): FacetChoice {
  const chosen = choice[facet] ?? [];
  const key = foldText(value);
  const others = chosen.filter((other) => foldText(other) !== key);
  return { ...choice, [facet]: others.length < chosen.length ? others : [...chosen, value] };
}

export const isChosen = (choice: FacetChoice, facet: Facet, value: string): boolean =>
  choice[facet]?.some((other) => foldText(other) === foldText(value)) === true;
