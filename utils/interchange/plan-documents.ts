import { documentsOf, listEntries } from '../edits/document-registers.ts';
import type { Documents } from '../edits/documents.ts';
import { NO_EDITS, withoutEmpty } from '../edits/edits.ts';
import type { Edits } from '../edits/edits.ts';
import { allRegistersOf, joinAll } from '../edits/merge-documents.ts';
import { stampDocuments } from '../edits/stamp-documents.ts';
import { rewriteFilters } from '../filters/change-filters.ts';
import { rewriteFollows } from '../follows/rewrite-keywords.ts';
import type { ImportMode } from '../import-mode.ts';
import { present } from '../present.ts';
import { renameTechniques } from '../query/rename-techniques.ts';
import { USER_DOCUMENTS } from '../user-document-names.ts';
import { importTechniques } from '../user-techniques/import-techniques.ts';
import type { UserTechniquesDocument } from '../user-techniques/user-techniques.ts';

/** Documents, and when they were edited, as far as that is known. */
export interface KnownDocuments {
  readonly documents: Partial<Documents>;
  readonly edits?: Edits;
}

/** What an import makes of the documents. */
interface DocumentsPlan {
  readonly changed: Partial<Documents>;
  /** What is known of edits then, where that becomes another. */
  readonly edits?: Edits;
  /** Those that the file would change, and that cannot be read here. */
  readonly left: readonly (keyof Documents)[];
}

/**
 * Merging takes of each entry and setting what was written last; replacing believes the file. `mine` are
 * those documents that can be read, and edits only where this version may write them. Throws where a
 * document is refused.
 */
export function planDocuments(
  mine: KnownDocuments,
  theirs: KnownDocuments,
  mode: ImportMode,
  now: Date,
): DocumentsPlan {
  const before = { documents: mine.documents, edits: mine.edits ?? NO_EDITS };
  const there = USER_DOCUMENTS.filter((name) => theirs.documents[name] !== undefined);
  const { wanted, edits } =
    mode === 'merge' ? merge(before, theirs, there) : replace(before, theirs.documents, now);
  const isChanged = JSON.stringify(edits) !== JSON.stringify(before.edits);
  return {
    changed: wanted,
    ...(mine.edits !== undefined && isChanged && { edits }),
    left: there.filter((name) => mine.documents[name] === undefined),
  };
}

interface Outcome {
  readonly wanted: Partial<Documents>;
  readonly edits: Edits;
}

function merge(
  mine: Required<KnownDocuments>,
  { documents, edits = NO_EDITS }: KnownDocuments,
  there: readonly (keyof Documents)[],
): Outcome {
  // Their own techniques' names are those of their queries, even where they are not taken.
  const names = there.filter((name) => mine.documents[name] !== undefined);
  const own = allRegistersOf(mine);
  const { documents: same, edits: known } = documentsOf(own);
  const merged = documentsOf(joinAll(own, allRegistersOf({ documents, edits }, names)));
  const { techniques } = merged.documents;
  if (techniques !== undefined) takeTechniques(techniques, techniques);
  // In another order alone, or with techniques spelled otherwise in queries, it is the same.
  const wanted = pickChanged(merged.documents, (name) =>
    !names.includes(name) || isSameEntries(name, same, mine.documents) ? same[name] : undefined,
  );
  // Of what the file says nothing, only queries that name a technique may become others, or be told apart.
  const isNoted = (name: keyof Documents) =>
    JSON.stringify(merged.edits[name]) !== JSON.stringify(known[name]);
  const touched = USER_DOCUMENTS.filter(
    (name) => names.includes(name) || name in wanted || isNoted(name),
  );
  const notes = touched.map((name) => [name, merged.edits[name] ?? {}] as const);
  // A document of which nothing is noted any more keeps no notes.
  const { version: _, ...rest } = mine.edits;
  const noted = withoutEmpty({ ...rest, ...Object.fromEntries(notes) });
  return { wanted, edits: { ...NO_EDITS, ...noted } };
}

function replace(mine: Required<KnownDocuments>, theirs: Partial<Documents>, now: Date): Outcome {
  const here = mine.documents;
  const techniques =
    here.techniques && theirs.techniques && takeTechniques(here.techniques, theirs.techniques);
  const taken = { ...theirs, ...present({ techniques }) };
  const renamed = techniques ? renameIn(here, techniques.techniques) : here;
  const names = USER_DOCUMENTS.filter((name) => here[name] !== undefined);
  const wanted = pickChanged(
    Object.fromEntries(names.map((name) => [name, taken[name] ?? renamed[name]])),
    (name) => here[name],
  );
  return { wanted, edits: stampDocuments(mine, wanted, { now, reason: 'change' }) };
}

const pickChanged = (
  documents: Partial<Documents>,
  before: (name: keyof Documents) => unknown,
): Partial<Documents> =>
  Object.fromEntries(
    Object.entries(documents).filter(
      ([name, document]) =>
        JSON.stringify(document) !== JSON.stringify(before(name as keyof Documents)),
    ),
  );

/** A document may hold a rule twice, of which a merge leaves one. */
function isSameEntries(
  name: keyof Documents,
  one: Partial<Documents>,
  other: Partial<Documents>,
): boolean {
  const describe = (documents: Partial<Documents>) =>
    JSON.stringify(
      Object.values(listEntries(name, documents)).map((entries) => [...entries.keys()].toSorted()),
    );
  return describe(one) === describe(other);
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

function takeTechniques(
  mine: UserTechniquesDocument,
  theirs: UserTechniquesDocument,
): UserTechniquesDocument {
  const change = importTechniques(mine, theirs, 'replace');
  if (!change.ok) throw new Error(change.error.code);
  return { ...theirs, corrections: change.value.corrections };
}
