import { MOST_EXEMPT, rewriteFilters } from '../filters/change-filters.ts';
import type { FiltersDocument } from '../filters/filters.ts';
import { identifyTarget } from '../follows/follows.ts';
import type { FollowsDocument } from '../follows/follows.ts';
import { rewriteFollows } from '../follows/rewrite-keywords.ts';
import type { ImportMode } from '../import-mode.ts';
import { renameTechniques } from '../query/rename-techniques.ts';
import { USER_DOCUMENTS } from '../user-document-names.ts';
import { importTechniques } from '../user-techniques/import-techniques.ts';
import type { UserTechniquesDocument } from '../user-techniques/user-techniques.ts';
import type { Documents } from './import-content.ts';

/** What an import makes of the documents. */
interface DocumentsPlan {
  readonly changed: Partial<Documents>;
  /** Those that the file would change, and that cannot be read here. */
  readonly left: readonly (keyof Documents)[];
}

/**
 * Merging adds what is missing and leaves the settings alone, of which nobody knows whose are newer;
 * replacing believes the file. `mine` are those that can be read. Throws where a document is refused.
 */
export function planDocuments(
  mine: Partial<Documents>,
  theirs: Partial<Documents>,
  mode: ImportMode,
): DocumentsPlan {
  const isReplaced = mode === 'replace';
  const { settings, ...others } = theirs;
  const meant: Partial<Documents> = isReplaced ? theirs : others;
  const taken =
    meant.techniques && mine.techniques && takeTechniques(mine.techniques, meant.techniques, mode);
  const own = (taken ?? mine.techniques)?.techniques ?? [];
  const here = renameIn(mine, own);
  const { filters, follows } = isReplaced ? meant : renameIn(meant, own);
  const wanted: Partial<Documents> = {
    ...here,
    ...(isReplaced && settings && mine.settings && { settings }),
    ...(filters &&
      here.filters && { filters: isReplaced ? filters : mergeFilters(here.filters, filters) }),
    ...(follows &&
      here.follows && { follows: isReplaced ? follows : mergeFollows(here.follows, follows) }),
    ...(taken && { techniques: taken }),
  };
  return {
    changed: Object.fromEntries(
      Object.entries(wanted).filter(
        ([name, document]) =>
          JSON.stringify(document) !== JSON.stringify(mine[name as keyof Documents]),
      ),
    ),
    left: USER_DOCUMENTS.filter((name) => meant[name] !== undefined && mine[name] === undefined),
  };
}

/** Their queries name own techniques as they are called now. */
function renameIn(
  documents: Partial<Documents>,
  now: UserTechniquesDocument['techniques'],
): Partial<Documents> {
  const { filters, follows, techniques } = documents;
  if (techniques === undefined) return documents;
  const rewrite = (query: string) => renameTechniques(query, techniques.techniques, now);
  return {
    ...documents,
    ...(filters && { filters: rewriteFilters(filters, rewrite) }),
    ...(follows && { follows: rewriteFollows(follows, rewrite) }),
  };
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
  const change = importTechniques(mine, theirs, mode === 'merge' ? 'add' : mode);
  if (!change.ok) throw new Error(change.error.code);
  if (mode === 'merge') return change.value;
  const { learns, learnsSince, setAside } = theirs;
  return { ...change.value, learns, learnsSince, setAside };
}
