/** A stored document as read: in its type, or left alone because this version cannot understand it. */
export type DocumentReading<T> =
  | { readonly status: 'ok'; readonly value: T }
  | {
      readonly status: 'unreadable';
      readonly reason: 'newer-version' | 'damaged';
      readonly version?: number;
    };

export type StoredRecord = Readonly<Record<string, unknown>>;

/** How one kind of document is kept. */
export interface DocumentFormat<T> {
  /** The version written today, counted from 1. */
  readonly version: number;
  /** `migrations[n]` turns version n - 1 into version n; never changed once n is released. */
  readonly migrations: Readonly<Record<number, (older: StoredRecord) => StoredRecord>>;
  /** What stands for a document that was never written. */
  readonly empty: T;
  /** Today's version in its type; `undefined` if it is damaged as a whole. */
  readonly parse: (document: StoredRecord) => T | undefined;
}

/** Reads a stored value of any version up to today's; the caller must never overwrite an unreadable one. */
export function readVersioned<T>(stored: unknown, format: DocumentFormat<T>): DocumentReading<T> {
  if (stored === undefined) return { status: 'ok', value: format.empty };
  if (!isRecord(stored)) return { status: 'unreadable', reason: 'damaged' };
  const version = readVersion(stored);
  if (version === undefined) return { status: 'unreadable', reason: 'damaged' };
  if (version > format.version) return { status: 'unreadable', reason: 'newer-version', version };
  const value = migrateAndParse(stored, version, format);
  return value === undefined
    ? { status: 'unreadable', reason: 'damaged', version }
    : { status: 'ok', value };
}

function migrateAndParse<T>(
  stored: StoredRecord,
  from: number,
  { version, migrations, parse }: DocumentFormat<T>,
): T | undefined {
  try {
    let document = stored;
    for (let next = from + 1; next <= version; next += 1) {
      const migrate = migrations[next];
      if (migrate === undefined) return undefined;
      document = migrate(document);
    }
    return parse(document);
  } catch {
    // A migration met a shape that its version never wrote.
    return undefined;
  }
}

function readVersion({ version }: StoredRecord): number | undefined {
  return typeof version === 'number' && Number.isInteger(version) && version >= 1
    ? version
    : undefined;
}

export function isRecord(value: unknown): value is StoredRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

interface EntriesReading<T> {
  readonly entries: readonly T[];
  /** Entries that cannot be read or are there twice, as they are: they stay in the document through every write. */
  readonly setAside: readonly unknown[];
}

/**
 * Reads a list entry by entry: one that `parse` or a doubled key refuses is set aside, neither lost
 * nor in the way of the others. `undefined` if there is no list.
 */
export function readEntries<T>(
  { list, setAside }: { readonly list: unknown; readonly setAside: unknown },
  parse: (entry: unknown) => T | undefined,
  keyOf: (entry: T) => string,
): EntriesReading<T> | undefined {
  if (!Array.isArray(list)) return undefined;
  const entries = new Map<string, T>();
  const refused: unknown[] = [];
  for (const candidate of list as readonly unknown[]) {
    const entry = parse(candidate);
    if (entry === undefined || entries.has(keyOf(entry))) refused.push(candidate);
    else entries.set(keyOf(entry), entry);
  }
  return { entries: [...entries.values()], setAside: [...readSetAside(setAside), ...refused] };
}

/** Even what is damaged itself is kept. */
function readSetAside(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
