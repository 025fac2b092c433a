import { areSameItems } from './same-items.ts';

/** What `map` makes of each entry; the same list if it changes none. */
export function mapChanged<T>(list: readonly T[], map: (entry: T) => T): readonly T[] {
  const mapped = list.map(map);
  return areSameItems(list, mapped) ? list : mapped;
}
