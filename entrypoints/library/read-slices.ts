import type { BackgroundProtocol, LibrarySlice } from '../../utils/messages/protocol.ts';

type FindArgs = Parameters<BackgroundProtocol['library.find']>;
export type FindPapers = (...args: FindArgs) => Promise<LibrarySlice>;

// What the background gives out at once.
const LARGEST_SLICE = 1000;

/** The first `most` papers that the query finds, newest first, read slice by slice. */
export async function readSlices(
  find: FindPapers,
  query: string,
  most: number,
): Promise<LibrarySlice> {
  const readFrom = (at: number) => find(query, at, Math.min(most - at, LARGEST_SLICE));
  let read = await readFrom(0);
  for (let at = LARGEST_SLICE; at < Math.min(most, read.total); at += LARGEST_SLICE) {
    const next = await readFrom(at);
    // The library changed meanwhile: slices of two states would lose a paper or show it twice.
    if (next.total !== read.total) return readSlices(find, query, most);
    read = {
      total: next.total,
      // A search counts those of all records every time, the plain list those of the slice.
      unreadable: query === '' ? read.unreadable + next.unreadable : next.unreadable,
      papers: [...read.papers, ...next.papers],
    };
  }
  return read;
}
