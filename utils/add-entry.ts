/** Puts one more entry under a key. */
export function addEntry<K, T>(index: Map<K, T[]>, key: K, entry: T): void {
  const entries = index.get(key);
  if (entries === undefined) index.set(key, [entry]);
  else entries.push(entry);
}
