/** What a file may have wrong. */
export type FaultCode =
  | 'too-large'
  | 'no-json'
  | 'other-file'
  | 'library-file'
  | 'newer-file'
  | 'unknown-field'
  | 'no-list'
  | 'no-object'
  | 'bad-label'
  | 'label-taken'
  | 'bad-colour'
  | 'bad-keyword'
  | 'never-found'
  | 'bad-weight'
  | 'bad-id'
  | 'unknown-technique'
  | 'bad-paper'
  | 'bad-verdict'
  | 'bad-time'
  | 'twice'
  | 'too-many';

/** The way to a value in JSON, from the outermost. */
export type JsonPath = readonly (string | number)[];

interface PathFault {
  readonly code: FaultCode;
  readonly path: JsonPath;
  /** What stands there instead, in short; of too many, how many are the most. */
  readonly found: string;
}

export type Report = (code: FaultCode, path: JsonPath, found?: unknown) => undefined;

const MOST_FAULTS = 1000;
const FOUND_LENGTH = 40;

/** Collects faults; it answers `undefined`, so that a reader can end with it. */
export function collectFaults(): {
  readonly faults: readonly PathFault[];
  readonly report: Report;
} {
  const faults: PathFault[] = [];
  return {
    faults,
    report(code, path, found) {
      if (faults.length < MOST_FAULTS) faults.push({ code, path, found: describe(found) });
      return undefined;
    },
  };
}

function describe(value: unknown): string {
  if (value === undefined) return '';
  // Long lists and objects say nothing in a line, and are not written out for it.
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > FOUND_LENGTH ? `${text.slice(0, FOUND_LENGTH)}…` : text;
}
