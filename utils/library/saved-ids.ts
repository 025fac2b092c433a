import { newestFirst } from './library-index.ts';
import type { LibraryIndex } from './library-index.ts';

// Pages cannot reach the library, and its answer comes once they stand: until then they go by a copy
// of its ids in the storage, which they read anyhow.

/** The ids of the saved papers as they are stored for pages: 10,000 take 110 kB. */
export const writeSavedIds = (index: LibraryIndex): string => newestFirst(index).join(' ');

/** What is no id among them is none of any paper. */
export const readSavedIds = (stored: unknown): ReadonlySet<string> =>
  new Set(typeof stored === 'string' ? stored.split(' ') : []);
