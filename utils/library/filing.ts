import type { ReadingStatus } from './reading-status.ts';

/** Where a saved paper stands in the library, and the tags that those saved last have. */
export interface Filing {
  readonly status: ReadingStatus;
  readonly tags: readonly string[];
  /** To complete from. */
  readonly known: readonly string[];
}
