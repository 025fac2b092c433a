import type { DocumentReading } from '../../utils/document.ts';
import { Failure } from '../../utils/failure.ts';
import { createQueue } from '../../utils/queue.ts';
import { readDocument, writeDocuments } from '../../utils/shell/storage.ts';
import type { DocumentName } from '../../utils/shell/storage.ts';

/** One for all documents: what is written with the one is made of the others, too. */
export const enqueue = createQueue();

/** Writes what is made of stored documents, none of which changes meanwhile. */
export const writeDerived = (
  derive: () => Promise<Partial<Record<DocumentName, unknown>>>,
): Promise<void> => enqueue(async () => writeDocuments(await derive()));

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
  derive: (
    changed: T,
    before: T,
  ) => Promise<Partial<Record<DocumentName, unknown>>> = async () => ({}),
): (change: (value: T) => T) => Promise<void> {
  return (change) =>
    enqueue(async () => {
      const reading = parse(await readDocument(name));
      if (reading.status === 'unreadable') throw new Failure(`unreadable-${name}`);
      const changed = change(reading.value);
      if (changed === reading.value) return;
      await writeDocuments({ ...(await derive(changed, reading.value)), [name]: changed });
    });
}
