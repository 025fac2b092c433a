import type { LibrarySlice } from '../../utils/messages/protocol.ts';
import { askBackground } from '../../utils/shell/messages.ts';

// What the background gives out at once.
const LARGEST_SLICE = 1000;

/** The first `most` papers that the query finds, newest first, read slice by slice. */
export async function readSlices(query: string, most: number): Promise<LibrarySlice> {
  let read = await readSlice(query, 0, most);
  for (let at = LARGEST_SLICE; at < Math.min(most, read.total); at += LARGEST_SLICE) {
    const next = await readSlice(query, at, most - at);
    // The library changed meanwhile: slices of two states would lose a paper or show it twice.
    if (next.total !== read.total) return readSlices(query, most);
    read = {
      total: next.total,
      // Searching reads all records each time, listing only those of the slice.
      unreadable: query.trim() === '' ? read.unreadable + next.unreadable : next.unreadable,
      papers: [...read.papers, ...next.papers],
    };
  }
  return read;
}

function readSlice(query: string, offset: number, most: number): Promise<LibrarySlice> {
  return askBackground('library.find', query, offset, Math.min(most, LARGEST_SLICE));
}
