import browser from 'webextension-polyfill';

import { nameFault } from '../name-fault.ts';
import type { BucketName } from '../seen/bucket-name.ts';
import type { UserDocumentName } from '../user-document-names.ts';

/** Keys of `storage.local`; each holds one versioned document, or what can be made anew. */
export type DocumentName =
  | UserDocumentName
  | 'edits'
  | 'queries'
  | 'news'
  | 'visits'
  | 'library-change'
  | 'saved'
  | 'backup'
  | 'import'
  | 'seen'
  | BucketName;

/** The stored value as it is: whoever asks parses it. */
export async function readDocument(name: DocumentName): Promise<unknown> {
  const stored = await browser.storage.local.get(name);
  return stored[name];
}

/** Those of the documents that there are, as they are; all that is stored where no names are given. */
export async function readDocuments(
  names?: readonly DocumentName[],
): Promise<Readonly<Record<string, unknown>>> {
  return browser.storage.local.get(names === undefined ? null : [...names]);
}

/** Background only: it is the one writer. All of them are written, or none. */
export async function writeDocuments(
  values: Partial<Record<DocumentName, unknown>>,
): Promise<void> {
  await browser.storage.local.set(values).catch(nameFault);
}

/** Background only. */
export async function removeDocuments(names: readonly DocumentName[]): Promise<void> {
  if (names.length > 0) await browser.storage.local.remove([...names]);
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
