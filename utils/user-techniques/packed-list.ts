/** So many entries of a long list are kept as one text. */
const PART = 100;

/** What was read of the texts of the list that was read last: most are in the next one again. */
let known = new Map<string, readonly unknown[]>();

/** A list to keep: of a long one all but the end is texts, which browsers hand on many times faster than objects. */
export function packList(list: readonly unknown[]): readonly unknown[] {
  const texts = Math.floor(list.length / PART);
  return [
    ...Array.from({ length: texts }, (_, at) =>
      JSON.stringify(list.slice(at * PART, (at + 1) * PART)),
    ),
    ...list.slice(texts * PART),
  ];
}

/** The entries of a list as it is kept; those of a text that was read before are the same objects. */
export function unpackList(list: unknown): unknown {
  if (!Array.isArray(list)) return list;
  const last = known;
  known = new Map();
  return (list as readonly unknown[]).flatMap((part) => {
    if (typeof part !== 'string') return [part];
    const entries = last.get(part) ?? readText(part);
    known.set(part, entries);
    return entries;
  });
}

/** One that cannot be read is an entry that cannot. */
function readText(text: string): readonly unknown[] {
  try {
    return JSON.parse(text) as readonly unknown[];
  } catch {
    return [text];
  }
}
