/** An entry that was taken out of a list, and the key of the one before it in the list as it was shown. */
export interface RemovedEntry<T> {
  readonly entry: T;
  readonly after: string | undefined;
}

interface ListRow<T, Removed> {
  readonly entry: T;
  /** Its place among the entries, or where it would come back. */
  readonly index: number;
  readonly removed?: Removed;
}

/** The entries in their order, with those taken out where they were. */
export function listRows<T, Removed extends RemovedEntry<T>>(
  entries: readonly T[],
  removed: readonly Removed[],
  keyOf: (entry: T) => string,
): readonly ListRow<T, Removed>[] {
  const rows: { readonly entry: T; readonly removed?: Removed }[] = entries.map((entry) => ({
    entry,
  }));
  const find = (key: string | undefined) => rows.findIndex((row) => keyOf(row.entry) === key);
  const waiting = new Set(removed.filter(({ entry }) => find(keyOf(entry)) === -1));
  for (;;) {
    const [first] = waiting;
    if (first === undefined) break;
    // The one before it may have been taken out later.
    const next =
      [...waiting].find(({ after }) => after === undefined || find(after) !== -1) ?? first;
    waiting.delete(next);
    rows.splice(find(next.after) + 1, 0, { entry: next.entry, removed: next });
  }
  let index = 0;
  return rows.map((row) => ({
    ...row,
    index: row.removed === undefined ? index++ : index,
  }));
}
