import type { DocumentReading } from '../../utils/document.ts';
import { stampDocuments } from '../../utils/edits/stamp-documents.ts';
import { Failure } from '../../utils/failure.ts';
import { parseDocuments, readKeptDocuments } from '../../utils/interchange/read-backup.ts';
import { readKeptEdits } from '../../utils/interchange/read-mine.ts';
import { createQueue } from '../../utils/queue.ts';
import { readDocument, readDocuments, writeDocuments } from '../../utils/shell/storage.ts';
import type { DocumentName } from '../../utils/shell/storage.ts';
import { USER_DOCUMENTS } from '../../utils/user-document-names.ts';

type Written = Partial<Record<DocumentName, unknown>>;

/** One for all documents: what is written with the one is made of the others, too. */
export const enqueue = createQueue();

/** Writes what is made of stored documents, none of which changes meanwhile. */
export const writeDerived = (derive: () => Promise<Written>): Promise<void> =>
  enqueue(async () => writeDocuments(await derive()));

/**
 * What is to be written, and with it that it was edited now: by that, documents of two devices are
 * merged. Edits that a newer version has written are left to it.
 */
export async function withEdits(values: Written): Promise<Written> {
  const names = USER_DOCUMENTS.filter((name) => values[name] !== undefined);
  if (names.length === 0) return values;
  // Queries name own techniques.
  const stored = await readDocuments([...USER_DOCUMENTS, 'edits']);
  const { edits } = readKeptEdits(stored['edits']);
  if (edits === undefined) return values;
  const before = { documents: readKeptDocuments(stored), edits };
  const { documents } = parseDocuments(
    Object.fromEntries(names.map((name) => [name, values[name]])),
  );
  return {
    ...values,
    edits: stampDocuments(before, documents, { now: new Date(), reason: 'change' }),
  };
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
  return (change) =>
    enqueue(async () => {
      const reading = parse(await readDocument(name));
      if (reading.status === 'unreadable') throw new Failure(`unreadable-${name}`);
      const changed = change(reading.value);
      if (changed === reading.value) return;
      const derived = await derive(changed, reading.value);
      await writeDocuments(await withEdits({ ...derived, [name]: changed }));
    });
}
