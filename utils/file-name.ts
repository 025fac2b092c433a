import { localDay, writeDay } from './day.ts';

/** What a file of ours is called: what it holds, and the user's own day. */
export const nameFile = (content: string, extension: string, now: Date): string =>
  `gloss-${content}-${writeDay(localDay(now))}.${extension}`;
