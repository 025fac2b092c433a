import type { StorageUse } from '../library/storage-use.ts';

/** Asks the browser to keep what is stored, and answers what became of it. */
export async function askForStorageUse(): Promise<StorageUse> {
  const isKept = (await navigator.storage.persisted()) || (await navigator.storage.persist());
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  return { isKept, used: usage, most: quota };
}

/** The same for the popup: Firefox would ask the user, and there only the library's page does. A worker cannot ask at all. */
export async function askSilently(): Promise<void> {
  if (import.meta.env.BROWSER !== 'firefox') await askForStorageUse();
}
