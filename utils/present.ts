type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The object without the fields that are `undefined`. */
export function present<T extends object>(fields: T): Present<T> {
  // A loop: by entries and back it takes four times as long, and runs for every paper of a page.
  const kept: Present<T> = {};
  for (const name in fields) {
    const value = fields[name];
    if (value !== undefined) kept[name] = value as Exclude<T[typeof name], undefined>;
  }
  return kept;
}
