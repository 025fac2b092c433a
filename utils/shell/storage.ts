import browser from 'webextension-polyfill';

/** Keys of `storage.local`; each holds one versioned document. */
export type DocumentName =
  | 'settings'
  | 'filters'
  | 'follows'
  | 'techniques'
  | 'queries'
  | 'library-change';

/** The stored value as it is: whoever asks parses it. */
export async function readDocument(name: DocumentName): Promise<unknown> {
  const stored = await browser.storage.local.get(name);
  return stored[name];
}

/** Background only: it is the one writer. All of them are written, or none. */
export async function writeDocuments(
  values: Partial<Record<DocumentName, unknown>>,
): Promise<void> {
  await browser.storage.local.set(values);
}

/** Calls back with every document that any context writes, until the signal aborts. */
export function watchDocuments(
  onChange: (name: string, value: unknown) => void,
  signal: AbortSignal,
): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    for (const [name, change] of Object.entries(changes)) onChange(name, change.newValue);
  };
  // Held, because in an orphaned content script the way to it throws.
  const { onChanged } = browser.storage.local;
  onChanged.addListener(listener);
  signal.addEventListener('abort', () => onChanged.removeListener(listener));
}
