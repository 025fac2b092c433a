import { foldText } from '../../text.ts';
import type { SavedPaper } from '../saved-paper.ts';
import { dateOf } from './paper-date.ts';

/** What a library is narrowed by, beside the query. */
export const FACETS = ['status', 'tag', 'technique', 'code', 'year', 'organization'] as const;
export type Facet = (typeof FACETS)[number];

/** By facet the values of which a paper is to have one; a facet without any narrows nothing. */
export type FacetChoice = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** Whether the choice narrows anything. */
export const hasChoice = (choice: FacetChoice): boolean =>
  FACETS.some((facet) => (choice[facet] ?? []).length > 0);

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
      return [dateOf(paper).slice(0, 4)];
    case 'organization':
      return paper.organization === undefined ? [] : [paper.organization];
  }
}

/** The papers that the choice leaves. */
export function narrowPapers(
  papers: readonly SavedPaper[],
  choice: FacetChoice,
): readonly SavedPaper[] {
  const wanted = FACETS.flatMap((facet) => {
    const values = choice[facet] ?? [];
    return values.length === 0 ? [] : [[facet, new Set(values.map(foldText))] as const];
  });
  if (wanted.length === 0) return papers;
  return papers.filter((paper) =>
    wanted.every(([facet, values]) =>
      valuesOf(paper, facet).some((value) => values.has(foldText(value))),
    ),
  );
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
