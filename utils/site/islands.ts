import { readObject } from './json-fields.ts';
import type { JsonObject } from './json-fields.ts';
import { ISLAND_DATA, PAPER_ISLAND, PAPERS_ISLAND } from './selectors.ts';

/** More than this is not parsed: 100 entries take less than 1 MB. */
const LARGEST = 8 * 1024 * 1024;

/** The data of a part of the page that the server rendered and a script took over, and its entries. */
export interface Island {
  readonly data: JsonObject;
  readonly entries: readonly unknown[];
}

/** The islands that show papers; one that cannot be read is `undefined`. */
export const readIslands = (root: ParentNode): readonly (Island | undefined)[] =>
  [...root.querySelectorAll(PAPERS_ISLAND)].map(readIsland);

function readIsland(island: Element): Island | undefined {
  const data = readObject(parseJson(island.getAttribute(ISLAND_DATA) ?? ''));
  const entries = data && (island.matches(PAPER_ISLAND) ? [data] : listEntries(data));
  return data && entries && { data, entries };
}

/** A search has its results beside the list of the day, which it need not show. */
function listEntries(data: JsonObject): readonly unknown[] | undefined {
  const lists = [data['searchResults'], data['dailyPapers']].filter(Array.isArray);
  return lists.length === 0 ? undefined : lists.flat();
}

function parseJson(text: string): unknown {
  if (text.length > LARGEST) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
