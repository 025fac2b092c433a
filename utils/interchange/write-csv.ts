import { arxivUrl } from './citation.ts';
import type { Citation } from './citation.ts';

/** What a table tells of a paper beyond its citation. */
interface Row extends Citation {
  readonly organization?: string;
  /** ISO date or date-time. */
  readonly date?: string;
  readonly status?: string;
  readonly techniques: readonly string[];
  readonly code: { readonly state: string; readonly url?: string };
  readonly savedAt: string;
}

type Cell = (row: Row) => string | undefined;

const COLUMNS: Readonly<Record<string, Cell>> = {
  // Alone it would be a number to a spreadsheet, which drops the zero at the end of `2401.00010`.
  id: ({ id }) => `arXiv:${id}`,
  title: ({ title }) => title,
  authors: ({ authors }) => authors.join('; '),
  organization: ({ organization }) => organization,
  date: ({ date }) => date?.slice(0, 10),
  saved: ({ savedAt }) => savedAt,
  status: ({ status }) => status,
  tags: ({ tags }) => tags?.join('; '),
  notes: ({ notes }) => notes,
  techniques: ({ techniques }) => techniques.join('; '),
  code: ({ code }) => code.state,
  code_url: ({ code }) => code.url,
  url: ({ id }) => arxivUrl(id),
  abstract: ({ abstract }) => abstract,
};

/** How each of our tables begins, after a mark for Excel. */
export const CSV_HEAD = Object.keys(COLUMNS).join(',');

/** Papers as a table of RFC 4180, with a head. */
export function writeCsv(rows: readonly Row[]): string {
  const cells = Object.values(COLUMNS);
  const lines = [Object.keys(COLUMNS), ...rows.map((row) => cells.map((cell) => cell(row) ?? ''))];
  // Without the mark in front Excel takes UTF-8 for another encoding.
  return `\uFEFF${lines.map((line) => `${line.map(writeCell).join(',')}\r\n`).join('')}`;
}

function writeCell(text: string): string {
  // What a spreadsheet would run as a formula stays a text.
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
