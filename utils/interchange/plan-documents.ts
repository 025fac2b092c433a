import { MOST_EXEMPT } from '../filters/change-filters.ts';
import type { FiltersDocument } from '../filters/filters.ts';
import { identifyTarget } from '../follows/follows.ts';
import type { FollowsDocument } from '../follows/follows.ts';
import { importTechniques } from '../user-techniques/import-techniques.ts';
import type { ImportMode } from '../user-techniques/import-techniques.ts';
import type { UserTechniquesDocument } from '../user-techniques/user-techniques.ts';
import type { Documents } from './import-content.ts';

/**
 * The documents that an import changes. Merging adds what is missing and leaves the settings alone, of
 * which nobody knows whose are newer; replacing believes the file. Throws where a document is refused.
 */
export function planDocuments(
  mine: Documents,
  theirs: Partial<Documents>,
  mode: ImportMode,
): Partial<Documents> {
  const { settings, filters, follows, techniques } = theirs;
  const isReplaced = mode === 'replace';
  const wanted: Partial<Documents> = {
    ...(settings && isReplaced && { settings }),
    ...(filters && { filters: isReplaced ? filters : mergeFilters(mine.filters, filters) }),
    ...(follows && { follows: isReplaced ? follows : mergeFollows(mine.follows, follows) }),
    ...(techniques && { techniques: takeTechniques(mine.techniques, techniques, mode) }),
  };
  return Object.fromEntries(
    Object.entries(wanted).filter(
      ([name, document]) =>
        JSON.stringify(document) !== JSON.stringify(mine[name as keyof Documents]),
    ),
  );
}

function mergeFilters(mine: FiltersDocument, theirs: FiltersDocument): FiltersDocument {
  const ids = new Set(mine.filters.map(({ id }) => id));
  const rules = new Set(mine.filters.map(({ query, action }) => `${action} ${query}`));
  const fresh = theirs.filters.filter(
    ({ id, query, action }) => !ids.has(id) && !rules.has(`${action} ${query}`),
  );
  const exempt = theirs.exempt.filter((id) => !mine.exempt.includes(id));
  return {
    ...mine,
    filters: [...mine.filters, ...fresh],
    exempt: [...mine.exempt, ...exempt].slice(-MOST_EXEMPT),
  };
}

function mergeFollows(mine: FollowsDocument, theirs: FollowsDocument): FollowsDocument {
  const known = new Set(mine.follows.map((follow) => identifyTarget(follow)));
  const fresh = theirs.follows.filter((follow) => !known.has(identifyTarget(follow)));
  return fresh.length === 0 ? mine : { ...mine, follows: [...mine.follows, ...fresh] };
}

function takeTechniques(
  mine: UserTechniquesDocument,
  theirs: UserTechniquesDocument,
  mode: ImportMode,
): UserTechniquesDocument {
  const change = importTechniques(mine, theirs, mode);
  if (!change.ok) throw new Error(change.error.code);
  if (mode === 'merge') return change.value;
  const { learns, learnsSince, setAside } = theirs;
  return { ...change.value, learns, learnsSince, setAside };
}
