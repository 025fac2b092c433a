import { present } from '../present.ts';
import type { UserTechniques } from '../user-techniques/user-techniques.ts';
import { collectFaults } from './fault.ts';
import type { FaultCode } from './fault.ts';
import { locatePaths, locateSyntaxFault } from './locate-json.ts';
import { readContent } from './read-content.ts';

/** In UTF-16 units of the text; a file of as many bytes holds no more. */
export const FILE_MAX_LENGTH = 10_000_000;

export interface FileFault {
  readonly code: FaultCode;
  /** From 1; none where the fault is of the whole file. */
  readonly line?: number;
  /** What stands there instead, in short, or nothing; of too many, how many are the most. */
  readonly found: string;
}

export type FileReading =
  | { readonly ok: true; readonly content: UserTechniques }
  | { readonly ok: false; readonly faults: readonly FileFault[] };

/** Reads a file of techniques whole, or says of every line what is wrong with it. */
export function parseTechniquesFile(text: string): FileReading {
  if (text.length > FILE_MAX_LENGTH) return refuse({ code: 'too-large', found: '' });
  // Some editors begin a file with a mark that is no JSON.
  const json = text.replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    const line = locate(() => locateSyntaxFault(json));
    return refuse({ code: 'no-json', found: '', ...present({ line }) });
  }
  const { faults, report } = collectFaults();
  const content = readContent(value, { path: [], report });
  if (content !== undefined && faults.length === 0) return { ok: true, content };
  const paths = faults.map(({ path }) => path);
  const lines = locate(() => locatePaths(json, paths));
  return refuse(
    ...faults
      .map(({ code, found }, index) => ({ code, found, ...present({ line: lines?.[index] }) }))
      .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  );
}

const refuse = (...faults: readonly FileFault[]): FileReading => ({ ok: false, faults });

function locate<T>(find: () => T): T | undefined {
  try {
    return find();
  } catch {
    // Nested so deeply that the stack does not hold it, as no file of ours is.
    return undefined;
  }
}
