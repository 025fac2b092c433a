import { addEntry } from '../add-entry.ts';
import type { SavedPaper } from '../library/saved-paper.ts';
import { isSameName, readPersonName } from '../query/person-name.ts';
import { findTechnique } from '../techniques/taxonomy.ts';
import { identifyTarget } from './follows.ts';
import type { Follow, FollowTarget, NewFollow } from './follows.ts';
import { joinSpellings } from './join-spellings.ts';
import { USUAL_SHARES } from './usual-shares.ts';

/** What might be worth following, and why: so many of the saved papers are of it. */
export interface FollowSuggestion {
  readonly follow: NewFollow;
  readonly papers: number;
  /** The share that it has among all papers, where that is known. */
  readonly usual?: number;
}

export interface FollowSuggestions {
  /** Of how many saved papers they are made. */
  readonly saved: number;
  readonly suggestions: readonly FollowSuggestion[];
}

export type Saved = Pick<
  SavedPaper,
  'authors' | 'organization' | 'organizationHandle' | 'techniques'
>;

const MOST_OF_A_KIND = 3;
const LEAST_PAPERS = { author: 3, organization: 3, technique: 4 };
/** No organization has so many of all papers. */
const LEAST_ORGANIZATION_SHARE = 0.05;
/** Who is one of more authors says little about a paper. */
const MOST_AUTHORS = 50;
/** A technique stands out at twice its usual share, and where chance would hardly make it so. */
const LEAST_LIFT = 2;
const LEAST_DEVIATIONS = 3;

/** Authors, organizations and techniques that stand out among the saved papers, the clearest first. */
export function suggestFollows(
  papers: readonly Saved[],
  follows: readonly Follow[],
  declined: readonly FollowTarget[],
): FollowSuggestions {
  const known = new Set([...follows, ...declined].map(identifyTarget));
  const followed = follows.flatMap(({ kind, value }) =>
    kind === 'author' ? [readPersonName(value)] : [],
  );
  const isKnown = ({ follow }: FollowSuggestion) =>
    known.has(identifyTarget(follow)) ||
    (follow.kind === 'author' &&
      followed.some((name) => isSameName(name, readPersonName(follow.value))));
  const kinds = [
    suggestAuthors(papers, declined),
    suggestOrganizations(papers),
    suggestTechniques(papers),
  ];
  return {
    saved: papers.length,
    suggestions: kinds.flatMap((kind) =>
      kind.filter((suggestion) => !isKnown(suggestion)).slice(0, MOST_OF_A_KIND),
    ),
  };
}

/** However their names are spelled; who was declined in one spelling is so in all. */
function suggestAuthors(
  papers: readonly Saved[],
  declined: readonly FollowTarget[],
): readonly FollowSuggestion[] {
  const gone = new Set(declined.flatMap(({ kind, value }) => (kind === 'author' ? [value] : [])));
  const papersOf = new Map<string, Saved[]>();
  for (const paper of papers) {
    if (paper.authors.length > MOST_AUTHORS) continue;
    for (const name of paper.authors) addEntry(papersOf, name, paper);
  }
  return joinSpellings([...papersOf.keys(), ...gone])
    .filter((names) => !names.some((name) => gone.has(name)))
    .flatMap((names) => {
      const [value = ''] = names;
      const { size } = new Set(names.flatMap((name) => papersOf.get(name) ?? []));
      return size < LEAST_PAPERS.author
        ? []
        : [{ follow: { kind: 'author' as const, value, label: value }, papers: size }];
    })
    .toSorted((a, b) => b.papers - a.papers);
}

function suggestOrganizations(papers: readonly Saved[]): readonly FollowSuggestion[] {
  const named = papers.flatMap(({ organization, organizationHandle: handle }) =>
    handle === undefined ? [] : [{ handle, name: organization ?? handle }],
  );
  return count(
    'organization',
    named,
    ({ handle }) => handle,
    ({ name }) => name,
  ).filter((suggestion) => suggestion.papers >= papers.length * LEAST_ORGANIZATION_SHARE);
}

function suggestTechniques(papers: readonly Saved[]): readonly FollowSuggestion[] {
  const ids = papers.flatMap(({ techniques }) => [...new Set(techniques)]);
  const found = count(
    'technique',
    ids,
    (id) => id,
    (id) => findTechnique(id)?.label,
  );
  return found
    .flatMap((suggestion) => {
      const technique = findTechnique(suggestion.follow.value);
      if (technique === undefined) return [];
      const usual = USUAL_SHARES[technique.id];
      const expected = papers.length * usual;
      const lift = suggestion.papers / expected;
      const deviations = (suggestion.papers - expected) / Math.sqrt(expected * (1 - usual));
      return lift < LEAST_LIFT || deviations < LEAST_DEVIATIONS
        ? []
        : [{ suggestion: { ...suggestion, usual }, deviations }];
    })
    .toSorted((a, b) => b.deviations - a.deviations)
    .map(({ suggestion }) => suggestion);
}

/** What is there often enough, most first; `undefined` labels are left out. */
function count<T>(
  kind: 'organization' | 'technique',
  items: readonly T[],
  identify: (item: T) => string,
  labelOf: (item: T) => string | undefined,
): readonly FollowSuggestion[] {
  return [...Map.groupBy(items, identify)]
    .flatMap(([identity, alike]) => {
      const [first] = alike;
      const label = first === undefined ? undefined : labelOf(first);
      if (label === undefined || identity === '' || alike.length < LEAST_PAPERS[kind]) return [];
      return [{ follow: { kind, value: identity, label }, papers: alike.length }];
    })
    .toSorted((a, b) => b.papers - a.papers);
}
