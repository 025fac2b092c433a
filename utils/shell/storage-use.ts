import type { StorageUse } from '../library/storage-use.ts';

/** Asks the browser to keep what is stored, and answers what became of it. */
export async function askForStorageUse(): Promise<StorageUse> {
  const isKept = (await navigator.storage.persisted()) || (await navigator.storage.persist());
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  return { isKept, used: usage, most: quota };
}
