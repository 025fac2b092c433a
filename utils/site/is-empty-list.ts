import { readIslands } from './islands.ts';
import type { Island } from './islands.ts';
import { readList } from './json-fields.ts';
import { readShown } from './page-data.ts';

/** Whether the page itself says that it has no papers. */
export function isEmptyList(root: ParentNode): boolean {
  const islands = readIslands(root);
  return islands.length > 0 && islands.every((island) => island && isEmpty(island));
}

/** A search without results may still hold the list of the day. */
const isEmpty = ({ data, entries }: Island): boolean =>
  (readShown(data)?.kind === 'search' ? readList(data['searchResults']) : entries).length === 0;
