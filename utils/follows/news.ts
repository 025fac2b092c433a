import { isRecord, readEntries, readVersioned } from '../document.ts';
import type { DocumentFormat, DocumentReading } from '../document.ts';
import { parsePaperId } from '../paper.ts';
import type { PaperId } from '../paper.ts';
import { present } from '../present.ts';
import { parseTarget } from './follows.ts';
import type { NewFollow } from './follows.ts';

/** A followed paper that was on a page. */
export interface NewsPaper {
  readonly id: PaperId;
  readonly title: string;
  /** ISO date or date-time, as the site gave it. */
  readonly date?: string;
  /** What it was followed for. */
  readonly follows: readonly NewFollow[];
}

export const NEWS_VERSION = 1;

export interface NewsDocument {
  readonly version: typeof NEWS_VERSION;
  readonly unread: readonly NewsPaper[];
  /** Opened or marked as read, the last first: on a page once more they are no news. */
  readonly read: readonly PaperId[];
  /** Entries that could not be read, kept as they are. */
  readonly setAside: readonly unknown[];
}

export const EMPTY_NEWS: NewsDocument = {
  version: NEWS_VERSION,
  unread: [],
  read: [],
  setAside: [],
};

const FORMAT: DocumentFormat<NewsDocument> = {
  version: NEWS_VERSION,
  migrations: {},
  empty: EMPTY_NEWS,
  parse({ unread, read, setAside }) {
    const reading = readEntries({ list: unread, setAside }, parseNewsPaper, ({ id }) => id);
    if (reading === undefined || !Array.isArray(read)) return undefined;
    return {
      version: NEWS_VERSION,
      unread: reading.entries,
      read: read.flatMap((id) => parsePaperId(id) ?? []),
      setAside: reading.setAside,
    };
  },
};

export function readNewsDocument(stored: unknown): DocumentReading<NewsDocument> {
  return readVersioned(stored, FORMAT);
}

/** No title of the site is as long. */
const LONGEST_TEXT = 300;
/** What a paper is followed for, as far as anybody reads it. */
const MOST_FOLLOWS = 5;

/** One from storage or a message. */
export function parseNewsPaper(value: unknown): NewsPaper | undefined {
  if (!isRecord(value) || !Array.isArray(value['follows'])) return undefined;
  const id = parsePaperId(value['id']);
  const title = readText(value['title']);
  if (id === undefined || title === undefined) return undefined;
  const follows = value['follows'].slice(0, MOST_FOLLOWS).flatMap((follow: unknown) => {
    const target = parseTarget(follow);
    const label = isRecord(follow) ? readText(follow['label']) : undefined;
    return target === undefined || label === undefined ? [] : [{ ...target, label }];
  });
  return { id, title, follows, ...present({ date: readText(value['date']) }) };
}

const readText = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.slice(0, LONGEST_TEXT) : undefined;
