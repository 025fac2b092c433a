import type { DocumentReading } from '../../utils/document.ts';
import { createQueue } from '../../utils/queue.ts';
import { readDocument, writeDocuments } from '../../utils/shell/storage.ts';
import type { DocumentName } from '../../utils/shell/storage.ts';

/**
 * Changes one stored document, one change at a time, and never one that cannot be read. What follows
 * from it is written with it, so that no page ever sees the one without the other.
 */
export function createDocumentWriter<T>(
  name: DocumentName,
  parse: (stored: unknown) => DocumentReading<T>,
  derive: (changed: T) => Promise<Partial<Record<DocumentName, unknown>>> = async () => ({}),
): (change: (value: T) => T) => Promise<void> {
  const enqueue = createQueue();
  return (change) =>
    enqueue(async () => {
      const reading = parse(await readDocument(name));
      if (reading.status === 'unreadable') throw new Error(`unreadable-${name}`);
      const changed = change(reading.value);
      if (changed === reading.value) return;
      await writeDocuments({ ...(await derive(changed)), [name]: changed });
    });
}
