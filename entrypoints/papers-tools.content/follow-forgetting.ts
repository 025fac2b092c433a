import { bucketOf, isBucketName } from '../../utils/seen/bucket-name.ts';
import { readBucket } from '../../utils/seen/bucket.ts';
import { keepRemembered } from '../../utils/seen/keep-remembered.ts';
import { readDocuments, watchDocuments } from '../../utils/shell/storage.ts';
import type { PageModel } from '../../utils/store/page-model.ts';

/** Takes what the user forgets out of `model.seen` at once, and puts back what is brought back. */
export function followForgetting(model: PageModel, signal: AbortSignal): void {
  /** All that was ever told as seen here. */
  let before = model.seen.peek();

  function accept(name: string, stored: unknown): void {
    if (!isBucketName(name)) return;
    const reading = readBucket(name, stored);
    if (reading.status === 'unreadable') return;
    const now = model.seen.peek();
    before = new Map([...now, ...before]);
    model.seen.value = keepRemembered(before, now, reading.value);
  }

  async function readAgain(): Promise<void> {
    const papers = [...before.keys(), ...model.seen.peek().keys()];
    const names = [...new Set(papers.map(bucketOf))];
    const stored = await readDocuments(names);
    for (const name of names) accept(name, stored[name]);
  }

  watchDocuments(accept, signal);
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      // A page from the back/forward cache has heard of no change meanwhile.
      if (persisted) readAgain().catch(() => undefined);
    },
    { signal },
  );
}
