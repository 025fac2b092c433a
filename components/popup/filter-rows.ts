import type { Filter } from '../../utils/filters/filters.ts';

/** A filter that was taken out, and the one that stood before it in the list as it was shown. */
export interface RemovedFilter {
  readonly filter: Filter;
  readonly after: string | undefined;
}

interface FilterListRow {
  readonly filter: Filter;
  /** Its place among the filters, or where it would come back. */
  readonly index: number;
  readonly removed?: RemovedFilter;
}

/** The filters in their order, with those taken out where they were. */
export function listFilterRows(
  filters: readonly Filter[],
  removed: readonly RemovedFilter[],
): readonly FilterListRow[] {
  const rows: { readonly filter: Filter; readonly removed?: RemovedFilter }[] = filters.map(
    (filter) => ({ filter }),
  );
  for (const entry of removed) {
    const { filter, after } = entry;
    if (filters.some(({ id }) => id === filter.id)) continue;
    const before = rows.findIndex((row) => row.filter.id === after);
    rows.splice(before + 1, 0, { filter, removed: entry });
  }
  let index = 0;
  return rows.map((row) => ({
    ...row,
    index: row.removed === undefined ? index++ : index,
  }));
}
