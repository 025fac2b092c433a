import type { DocumentReading } from '../../utils/document.ts';
import type { Documents } from '../../utils/edits/documents.ts';
import { packEdits } from '../../utils/edits/edits.ts';
import type { Edits } from '../../utils/edits/edits.ts';
import { stampDocuments } from '../../utils/edits/stamp-documents.ts';
import { Failure } from '../../utils/failure.ts';
import { BACKUP_DOCUMENTS } from '../../utils/interchange/backup.ts';
import { readKeptDocuments } from '../../utils/interchange/read-backup.ts';
import { readKeptEdits } from '../../utils/interchange/read-mine.ts';
import { present } from '../../utils/present.ts';
import { createQueue } from '../../utils/queue.ts';
import { readDocument, readDocuments, writeDocuments } from '../../utils/shell/storage.ts';
import type { DocumentName } from '../../utils/shell/storage.ts';
import { USER_DOCUMENTS } from '../../utils/user-document-names.ts';
import type { UserDocumentName } from '../../utils/user-document-names.ts';
import { packUserTechniques } from '../../utils/user-techniques/user-techniques.ts';

type Stored = Readonly<Record<string, unknown>>;
type Written = Partial<Record<Exclude<DocumentName, UserDocumentName>, unknown>> &
  Partial<Documents> & { readonly edits?: Edits };

/** One for all documents: what is written with the one is made of the others, too. */
export const enqueue = createQueue();

/** Writes what is made of stored documents, none of which changes meanwhile. */
export const writeDerived = (derive: () => Promise<Written>): Promise<void> =>
  enqueue(async () => keepDocuments(await derive()));

/** Writes documents as they are kept. */
export const keepDocuments = ({ techniques, edits, ...values }: Written): Promise<void> =>
  writeDocuments({
    ...values,
    ...present({
      techniques: techniques && packUserTechniques(techniques),
      edits: edits && packEdits(edits),
    }),
  });

/**
 * What is to be written, and with it that it was edited now: by that, documents of two devices are
 * merged. Edits that a newer version has written are left to it. What was `read` already, and is `known` of it,
 * is not read once more.
 */
export async function withEdits(
  values: Written,
  known: Partial<Documents> = {},
  read?: Stored,
): Promise<Written> {
  const { settings, filters, follows, techniques } = values;
  const changed = present({ settings, filters, follows, techniques });
  if (Object.keys(changed).length === 0) return values;
  // Queries name own techniques.
  const stored = read ?? (await readDocuments(BACKUP_DOCUMENTS));
  const { edits } = readKeptEdits(stored['edits']);
  if (edits === undefined) return values;
  const before = { documents: readKeptDocuments(stored, known), edits };
  const now = stampDocuments(before, changed, { now: new Date(), reason: 'change' });
  return JSON.stringify(now) === JSON.stringify(edits) ? values : { ...values, edits: now };
}

/** A stored document, or the empty one if it cannot be read. */
export async function readOrEmpty<T>(
  name: DocumentName,
  parse: (stored: unknown) => DocumentReading<T>,
  empty: T,
): Promise<T> {
  const reading = parse(await readDocument(name));
  return reading.status === 'ok' ? reading.value : empty;
}

/**
 * Changes one stored document, one change at a time, and never one that cannot be read. What follows
 * from it is written with it, so that no page ever sees the one without the other.
 */
export function createDocumentWriter<T>(
  name: DocumentName,
  parse: (stored: unknown) => DocumentReading<T>,
  derive: (changed: T, before: T) => Promise<Written> = async () => ({}),
): (change: (value: T) => T) => Promise<void> {
  // All that its edits are made of, in one go.
  const names = USER_DOCUMENTS.some((known) => known === name) ? BACKUP_DOCUMENTS : [name];
  return (change) =>
    enqueue(async () => {
      const stored = await readDocuments(names);
      const reading = parse(stored[name]);
      if (reading.status === 'unreadable') throw new Failure(`unreadable-${name}`);
      const changed = change(reading.value);
      if (changed === reading.value) return;
      const derived = await derive(changed, reading.value);
      const known = { [name]: reading.value };
      await keepDocuments(await withEdits({ ...derived, [name]: changed }, known, stored));
    });
}
