import type { PaperId } from '../../utils/paper.ts';
import { bucketOf } from '../../utils/seen/bucket-name.ts';
import type { BucketName } from '../../utils/seen/bucket-name.ts';
import { readBucket } from '../../utils/seen/bucket.ts';
import { readRecent } from '../../utils/seen/seen-index.ts';
import { readDocuments } from '../../utils/shell/storage.ts';
import type { PageModel } from '../../utils/store/page-model.ts';

export interface SeenWatch {
  /** Takes the months that a page is likely to be of from all that is stored. */
  readonly accept: (stored: StoredDocuments) => void;
  /** Reads the months of the papers. */
  readonly ask: (ids: readonly PaperId[]) => Promise<void>;
}

type StoredDocuments = Awaited<ReturnType<typeof readDocuments>>;

/**
 * Fills `model.seen` month by month, each once: what is on screen is told as it was when this visit
 * began, and does not change under the user's eyes.
 */
export function createSeenWatch(model: PageModel): SeenWatch {
  let asked: ReadonlySet<BucketName> = new Set();

  /** Those of the months of which nothing was read yet. */
  function begin(names: readonly BucketName[]): ReadonlySet<BucketName> {
    const fresh = new Set(names).difference(asked);
    asked = asked.union(fresh);
    return fresh;
  }

  function take(names: ReadonlySet<BucketName>, stored: StoredDocuments): void {
    const papers = [...names].flatMap((name) => {
      const reading = readBucket(name, stored[name]);
      return reading.status === 'ok' ? [...reading.value.papers] : [];
    });
    if (papers.length > 0) model.seen.value = new Map([...model.seen.peek(), ...papers]);
  }

  return {
    accept: (stored) => take(begin(readRecent(stored['seen'])), stored),
    async ask(ids) {
      const fresh = begin(ids.map(bucketOf));
      if (fresh.size === 0) return;
      try {
        take(fresh, await readDocuments([...fresh]));
      } catch {
        // Storage did not answer: read with the next change of the page.
        asked = asked.difference(fresh);
      }
    },
  };
}
