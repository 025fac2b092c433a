import { readVersioned } from '../document.ts';
import type { DocumentFormat, DocumentReading } from '../document.ts';
import { parsePaperId } from '../paper.ts';
import type { PaperId } from '../paper.ts';
import { present } from '../present.ts';
import { bucketOf, prefixOf } from './bucket-name.ts';
import type { BucketName } from './bucket-name.ts';
import type { SeenPaper } from './seen-paper.ts';

export const SEEN_VERSION = 1;

/** The seen papers of one month, in the order in which they were seen. */
export interface SeenBucket {
  readonly name: BucketName;
  readonly papers: ReadonlyMap<PaperId, SeenPaper>;
  /** Entries that could not be read, kept as they are. */
  readonly setAside: readonly unknown[];
}

/**
 * One as it is stored. `19880:fyq 19881:fyq:fyr` are two papers, each with the day on which it was seen
 * and, if it was, that on which it was opened, to the base of 36: 14 bytes are the most that one takes.
 */
interface StoredBucket {
  readonly version: typeof SEEN_VERSION;
  readonly papers: string;
  readonly setAside?: readonly unknown[];
}

const ENTRY = /^([\d.]+):([\da-z]{1,4})(?::([\da-z]{1,4}))?$/;

export function readBucket(name: BucketName, stored: unknown): DocumentReading<SeenBucket> {
  const format: DocumentFormat<SeenBucket> = {
    version: SEEN_VERSION,
    migrations: {},
    empty: { name, papers: new Map(), setAside: [] },
    parse({ papers: text, setAside = [] }) {
      if (typeof text !== 'string') return undefined;
      const papers = new Map<PaperId, SeenPaper>();
      const refused: unknown[] = Array.isArray(setAside) ? [...setAside] : [setAside];
      for (const entry of text.split(' ')) {
        const paper = readEntry(name, entry);
        if (paper !== undefined && !papers.has(paper.id)) papers.set(paper.id, paper);
        else if (entry !== '') refused.push(entry);
      }
      return { name, papers, setAside: refused };
    },
  };
  return readVersioned(stored, format);
}

export function writeBucket({ name, papers, setAside }: SeenBucket): StoredBucket {
  const start = prefixOf(name).length;
  const entries = [...papers.values()].map(({ id, day, opened }) =>
    [
      id.slice(start),
      day.toString(36),
      ...(opened === undefined ? [] : [opened.toString(36)]),
    ].join(':'),
  );
  return {
    version: SEEN_VERSION,
    papers: entries.join(' '),
    ...(setAside.length > 0 && { setAside }),
  };
}

function readEntry(name: BucketName, entry: string): SeenPaper | undefined {
  const [, number = '', day = '', opened] = ENTRY.exec(entry) ?? [];
  const id = parsePaperId(prefixOf(name) + number);
  if (id === undefined || bucketOf(id) !== name) return undefined;
  return {
    id,
    day: readBase36(day),
    ...present({ opened: opened === undefined ? undefined : readBase36(opened) }),
  };
}

const readBase36 = (digits: string): number => Number.parseInt(digits, 36);
