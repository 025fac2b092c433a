import type { PaperId } from '../../utils/paper.ts';
import { bucketOf } from '../../utils/seen/bucket-name.ts';
import type { BucketName } from '../../utils/seen/bucket-name.ts';
import { readBucket } from '../../utils/seen/bucket.ts';
import { readDocuments } from '../../utils/shell/storage.ts';
import type { PageModel } from '../../utils/store/page-model.ts';

interface SeenWatch {
  /** Reads these months, of which nothing was read yet. */
  readonly read: (names: readonly BucketName[]) => Promise<void>;
  /** Reads the months of the papers. */
  readonly ask: (ids: readonly PaperId[]) => Promise<void>;
}

/**
 * Fills `model.seen` month by month, each once: what is on screen is told as it was when this visit
 * began, and does not change under the user's eyes.
 */
export function createSeenWatch(model: PageModel): SeenWatch {
  const asked = new Set<BucketName>();

  async function read(names: readonly BucketName[]): Promise<void> {
    const fresh = names.filter((name) => !asked.has(name));
    if (fresh.length === 0) return;
    for (const name of fresh) asked.add(name);
    try {
      const stored = await readDocuments(fresh);
      const papers = fresh.flatMap((name) => {
        const reading = readBucket(name, stored[name]);
        return reading.status === 'ok' ? [...reading.value.papers] : [];
      });
      if (papers.length > 0) model.seen.value = new Map([...model.seen.peek(), ...papers]);
    } catch {
      // Storage did not answer: read with the next change of the page.
      for (const name of fresh) asked.delete(name);
    }
  }

  return {
    read,
    ask: (ids) => read([...new Set(ids.map(bucketOf))]),
  };
}
