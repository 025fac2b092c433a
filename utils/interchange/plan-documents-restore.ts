import type { Documents } from '../edits/documents.ts';
import { USER_DOCUMENTS } from '../user-document-names.ts';
import type { UserDocumentName } from '../user-document-names.ts';
import { DOCUMENT_READERS } from './document-readers.ts';

type Stored = Readonly<Record<string, unknown>>;

interface DocumentsRestore {
  /** As they become. */
  readonly changed: Partial<Documents>;
  /** Those that differ, and that are not for this version to change or to write. */
  readonly left: readonly UserDocumentName[];
}

/** What restoring a snapshot makes of what the user has set. What is only damaged here is mended. */
export function planDocumentsRestore(here: Stored, then: Stored | undefined): DocumentsRestore {
  const changed: Partial<Record<UserDocumentName, unknown>> = {};
  const left: UserDocumentName[] = [];
  for (const name of then === undefined ? [] : USER_DOCUMENTS) {
    const wanted = DOCUMENT_READERS[name](then?.[name]);
    const kept = DOCUMENT_READERS[name](here[name]);
    if (isSame(here[name], then?.[name])) continue;
    const isNewer = kept.status === 'unreadable' && kept.reason === 'newer-version';
    if (isNewer || wanted.status !== 'ok') left.push(name);
    else if (kept.status !== 'ok' || !isSame(kept.value, wanted.value))
      changed[name] = wanted.value;
  }
  return { changed: changed as Partial<Documents>, left };
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
