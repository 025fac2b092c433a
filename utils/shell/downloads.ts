import browser from 'webextension-polyfill';
import type { Permissions } from 'webextension-polyfill';

const PERMISSION: Permissions.Permissions = { permissions: ['downloads'] };

/** Whether files may be saved without a click. */
export const maySaveFiles = (): Promise<boolean> => browser.permissions.contains(PERMISSION);

/** Asks the user; only within a click, before anything is waited for. */
export const askToSaveFiles = (): Promise<boolean> => browser.permissions.request(PERMISSION);

/** Gives it back. */
export const giveUpSavingFiles = (): Promise<boolean> => browser.permissions.remove(PERMISSION);

/** Calls back when any permission comes or goes, until the signal aborts. */
export function watchPermissions(onChange: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  for (const event of [onAdded, onRemoved]) {
    event.addListener(onChange);
    signal.addEventListener('abort', () => event.removeListener(onChange));
  }
}

/** Has the browser save a file in the folder of downloads, beside one of the same name; answers its number. */
export async function startDownload(name: string, content: Blob): Promise<number> {
  const url = await createUrl(content);
  try {
    return await browser.downloads.download({
      url,
      filename: name,
      saveAs: false,
      conflictAction: 'uniquify',
    });
  } finally {
    // By now the browser holds what it reads; of other addresses this knows nothing.
    if (url.startsWith('blob:')) setTimeout(() => URL.revokeObjectURL(url), 60_000);
  }
}

/** A service worker has no addresses for blobs; Firefox lets no text that is its own address be saved. */
function createUrl(content: Blob): Promise<string> {
  if (typeof URL.createObjectURL === 'function') {
    return Promise.resolve(URL.createObjectURL(content));
  }
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable-blob')));
    reader.readAsDataURL(content);
  });
}

/** What became of a download once it is over; one that is gone from the browser's list is unknown. */
export function untilDownloaded(download: number): Promise<'complete' | 'failed' | 'unknown'> {
  const { onChanged } = browser.downloads;
  return new Promise((resolve, reject) => {
    const look = async () => {
      const [item] = await browser.downloads.search({ id: download });
      if (item?.state === 'in_progress') return;
      onChanged.removeListener(listener);
      resolve(describe(item?.state));
    };
    const listener = ({ id }: { readonly id: number }) => {
      if (id === download) look().catch(reject);
    };
    // Listened to first: it may end while it is looked at.
    onChanged.addListener(listener);
    look().catch(reject);
  });
}

function describe(state: string | undefined): 'complete' | 'failed' | 'unknown' {
  if (state === undefined) return 'unknown';
  return state === 'complete' ? 'complete' : 'failed';
}
