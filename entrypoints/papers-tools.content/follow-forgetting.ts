import { isBucketName } from '../../utils/seen/bucket-name.ts';
import { readBucket } from '../../utils/seen/bucket.ts';
import { keepRemembered } from '../../utils/seen/keep-remembered.ts';
import { watchDocuments } from '../../utils/shell/storage.ts';
import type { PageModel } from '../../utils/store/page-model.ts';

/** Takes what the user forgets out of `model.seen` at once, and puts back what is brought back. */
export function followForgetting(model: PageModel, signal: AbortSignal): void {
  /** All that was ever told as seen here. */
  let before = model.seen.peek();
  watchDocuments((name, stored) => {
    if (!isBucketName(name)) return;
    const reading = readBucket(name, stored);
    if (reading.status === 'unreadable') return;
    const now = model.seen.peek();
    before = new Map([...now, ...before]);
    model.seen.value = keepRemembered(before, now, reading.value);
  }, signal);
}
