import { parsePaperId } from '../paper.ts';
import type { PaperId } from '../paper.ts';

export type PageKindName = 'daily' | 'week' | 'month' | 'trending' | 'search' | 'paper';

export const PAGE_KINDS: readonly PageKindName[] = [
  'daily',
  'week',
  'month',
  'trending',
  'search',
  'paper',
];

/** What a page shows; the date is missing where only the page's own data says it. */
export type PageKind =
  | { readonly kind: 'daily'; readonly date?: string }
  | { readonly kind: 'week' | 'month' | 'trending' | 'search' | 'other' }
  | { readonly kind: 'paper'; readonly id: PaperId };

const ORIGIN = 'https://huggingface.co';
/** The addresses of all pages that have papers, for the manifest. */
export const PAPERS_PAGES = [`${ORIGIN}/papers`, `${ORIGIN}/papers?*`, `${ORIGIN}/papers/*`];
const OTHER: PageKind = { kind: 'other' };

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const WEEK = /^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/;
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** The kind an address promises: `/papers` alone may show any period, and reads as `daily` without a date. */
export function readPageKind(address: string): PageKind {
  const url = URL.parse(address);
  if (url?.origin !== ORIGIN) return OTHER;
  const page = readPath(url.pathname, url.searchParams.get('date'));
  if (page.kind === 'paper' || page.kind === 'other') return page;
  return url.searchParams.get('q')?.trim() ? { kind: 'search' } : page;
}

/** The same for a period that the page's own data names, such as `day` with `2026-06-16`. */
export function readPeriod(type: unknown, value: unknown): PageKind | undefined {
  if (type === 'week' || type === 'month') return { kind: type };
  return type === 'day' ? readDay(value) : undefined;
}

/** A daily page, of the day that is named, if it is one. */
const readDay = (value: unknown): PageKind =>
  typeof value === 'string' && DAY.test(value) ? { kind: 'daily', date: value } : { kind: 'daily' };

function readPath(pathname: string, dateParameter: string | null): PageKind {
  const [section, name, value, ...rest] = pathname.replace(/\/$/, '').split('/').slice(1);
  if (section !== 'papers' || rest.length > 0) return OTHER;
  if (name === undefined) return readDay(dateParameter);
  if (value === undefined) return name === 'trending' ? { kind: name } : readPaperPath(name);
  if (name === 'date' && DAY.test(value)) return readDay(value);
  if (name === 'week' && WEEK.test(value)) return { kind: name };
  if (name === 'month' && MONTH.test(value)) return { kind: name };
  return OTHER;
}

function readPaperPath(name: string): PageKind {
  const id = parsePaperId(name);
  return id === undefined ? OTHER : { kind: 'paper', id };
}
