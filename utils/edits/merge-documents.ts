import { USER_DOCUMENTS } from '../user-document-names.ts';
import type { UserDocumentName } from '../user-document-names.ts';
import { documentsOf, registersOf } from './document-registers.ts';
import type { AllRegisters, EditedDocuments } from './document-registers.ts';
import { listsOf } from './lists.ts';
import { joinRegisters } from './registers.ts';
import type { AnyRegisters } from './registers.ts';

/**
 * One state of two devices' documents: of each entry, setting and place what was written last, a removal
 * as well as an edit. In whatever order states are merged, and however often, the outcome is the same.
 */
export const mergeDocuments = (one: EditedDocuments, other: EditedDocuments): EditedDocuments =>
  documentsOf(joinAll(allRegistersOf(one), allRegistersOf(other)));

/** Of these documents alone. */
export function allRegistersOf(
  state: EditedDocuments,
  names: readonly UserDocumentName[] = USER_DOCUMENTS,
): AllRegisters {
  const there = names.filter((name) => state.documents[name] !== undefined);
  return Object.fromEntries(there.map((name) => [name, registersOf(name, state)]));
}

export function joinAll(one: AllRegisters, other: AllRegisters): AllRegisters {
  return Object.fromEntries(
    USER_DOCUMENTS.flatMap((name) => {
      const [a, b] = [one[name], other[name]];
      const joined = a && b ? joinDocument(name, a, b) : (a ?? b);
      return joined === undefined ? [] : [[name, joined]];
    }),
  );
}

const joinDocument = (
  name: UserDocumentName,
  one: AnyRegisters,
  other: AnyRegisters,
): AnyRegisters =>
  Object.fromEntries(
    Object.entries(listsOf(name)).map(([list, format]) => [
      list,
      joinRegisters(one[list] ?? new Map(), other[list] ?? new Map(), format),
    ]),
  );
