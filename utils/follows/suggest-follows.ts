import type { SavedPaper } from '../library/saved-paper.ts';
import { isSameName, readPersonName, spellName } from '../query/person-name.ts';
import { findTechnique } from '../techniques/taxonomy.ts';
import { identifyTarget } from './follows.ts';
import type { Follow, FollowKind, FollowTarget, NewFollow } from './follows.ts';
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
  const kinds = [suggestAuthors(papers), suggestOrganizations(papers), suggestTechniques(papers)];
  return {
    saved: papers.length,
    suggestions: kinds.flatMap((kind) =>
      kind.filter((suggestion) => !isKnown(suggestion)).slice(0, MOST_OF_A_KIND),
    ),
  };
}

function suggestAuthors(papers: readonly Saved[]): readonly FollowSuggestion[] {
  const known = new Map<string, string>();
  /** Who is worth a suggestion is named often. */
  function spell(name: string): string {
    let spelling = known.get(name);
    if (spelling === undefined) known.set(name, (spelling = spellName(readPersonName(name))));
    return spelling;
  }
  const names = papers.flatMap(({ authors }) =>
    authors.length > MOST_AUTHORS ? [] : distinct(authors, spell),
  );
  return count('author', names, spell, (name) => name);
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
  const ids = papers.flatMap(({ techniques }) => distinct(techniques, (id) => id));
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
  kind: Exclude<FollowKind, 'keyword'>,
  items: readonly T[],
  identify: (item: T) => string,
  labelOf: (item: T) => string | undefined,
): readonly FollowSuggestion[] {
  return [...Map.groupBy(items, identify)]
    .flatMap(([identity, alike]) => {
      const [first] = alike;
      const label = first === undefined ? undefined : labelOf(first);
      if (label === undefined || identity === '' || alike.length < LEAST_PAPERS[kind]) return [];
      const value = kind === 'author' ? label : identity;
      return [{ follow: { kind, value, label }, papers: alike.length }];
    })
    .toSorted((a, b) => b.papers - a.papers);
}

/** An author that is named twice has one paper all the same. */
const distinct = (items: readonly string[], identify: (item: string) => string) => [
  ...new Map(items.map((item) => [identify(item), item])).values(),
];
