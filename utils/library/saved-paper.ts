import { CODE_STATES } from '../code/code-marker.ts';
import type { CodeState } from '../code/code-marker.ts';
import { parseHttpUrl } from '../http-url.ts';
import { parsePaperId } from '../paper.ts';
import type { PaperId } from '../paper.ts';
import { present } from '../present.ts';

/** A paper as the library keeps it: what was known on the day of saving. */
export interface SavedPaper {
  readonly version: 1;
  readonly id: PaperId;
  readonly title: string;
  readonly authors: readonly string[];
  readonly organization?: string;
  readonly abstract?: string;
  /** ISO date or date-time, as the site gave it. */
  readonly date?: string;
  readonly code: { readonly state: CodeState; readonly url?: string };
  /** Technique ids; those of another version of the taxonomy are kept as they are. */
  readonly techniques: readonly string[];
  /** ISO date-time. */
  readonly savedAt: string;
}

/** A stored or sent record in our type; `undefined` if it has no id, title or time of saving. */
export function readSavedPaper(record: unknown): SavedPaper | undefined {
  if (typeof record !== 'object' || record === null) return undefined;
  const fields = record as Partial<Record<keyof SavedPaper, unknown>>;
  const id = parsePaperId(readText(fields.id) ?? '');
  const title = readText(fields.title);
  const savedAt = readText(fields.savedAt);
  if (fields.version !== 1 || id === undefined || title === undefined) return undefined;
  if (savedAt === undefined || Number.isNaN(Date.parse(savedAt))) return undefined;
  return {
    version: 1,
    id,
    title,
    authors: readTexts(fields.authors),
    ...present({
      organization: readText(fields.organization),
      abstract: readText(fields.abstract),
      date: readText(fields.date),
    }),
    code: readCode(fields.code),
    techniques: readTexts(fields.techniques),
    savedAt: new Date(savedAt).toISOString(),
  };
}

function readText(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function readTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.flatMap((text) => readText(text) ?? []) : [];
}

function readCode(value: unknown): SavedPaper['code'] {
  const { state, url } = (typeof value === 'object' && value !== null ? value : {}) as {
    state?: unknown;
    url?: unknown;
  };
  const known = CODE_STATES.find((name) => name === state) ?? 'unknown';
  return { state: known, ...present({ url: parseHttpUrl(url) }) };
}
