/** Makes it once for each object, for as long as that lives. */
export function onceFor<K extends object, V extends object | undefined>(
  make: (key: K) => V,
): (key: K) => V {
  const made = new WeakMap<K, V>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = make(key)));
    return value;
  };
}
