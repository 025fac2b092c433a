import type { DocumentReading } from '../../utils/document.ts';
import { createQueue } from '../../utils/queue.ts';
import { readDocument, writeDocument } from '../../utils/shell/storage.ts';
import type { DocumentName } from '../../utils/shell/storage.ts';

/** Changes one stored document, one change at a time, and never one that cannot be read. */
export function createDocumentWriter<T>(
  name: DocumentName,
  parse: (stored: unknown) => DocumentReading<T>,
): (change: (value: T) => T) => Promise<void> {
  const enqueue = createQueue();
  return (change) =>
    enqueue(async () => {
      const reading = parse(await readDocument(name));
      if (reading.status === 'unreadable') throw new Error(`unreadable-${name}`);
      const changed = change(reading.value);
      if (changed !== reading.value) await writeDocument(name, changed);
    });
}
