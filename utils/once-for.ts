/** Makes it once for each object, for as long as that lives. */
export function onceFor<K extends object, V extends object | undefined>(
  make: (key: K) => V,
): (key: K) => V {
  const made = new WeakMap<K, V>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}
