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

/** What a page shows; the value of a period is missing where only the page's own data names the period. */
export type PageKind =
  | { readonly kind: 'daily'; readonly date?: string }
  | { readonly kind: 'week'; readonly week?: string }
  | { readonly kind: 'month'; readonly month?: string }
  | { readonly kind: 'trending' }
  | { readonly kind: 'search'; readonly query: string }
  | { readonly kind: 'paper'; readonly id: PaperId }
  | { readonly kind: 'other' };

const ORIGIN = 'https://huggingface.co';
/** The addresses of all pages that have papers, for the manifest. */
export const PAPERS_PAGES = [`${ORIGIN}/papers`, `${ORIGIN}/papers?*`, `${ORIGIN}/papers/*`];
const OTHER: PageKind = { kind: 'other' };

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const WEEK = /^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/;
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** The kind an address promises: `/papers` alone may show any period, and reads as `daily` without a date. */
export function readPageKind(url: string): PageKind {
  if (!URL.canParse(url)) return OTHER;
  const { origin, pathname, searchParams } = new URL(url);
  if (origin !== ORIGIN) return OTHER;

  const page = readPath(pathname, searchParams.get('date') ?? '');
  if (page.kind === 'paper' || page.kind === 'other') return page;
  const query = searchParams.get('q')?.trim() ?? '';
  return query === '' ? page : { kind: 'search', query };
}

/** The same for a period that the page's own data names, such as `week` with `2026-W12`. */
export function readPeriod(type: unknown, value: unknown): PageKind | undefined {
  const text = typeof value === 'string' ? value : '';
  switch (type) {
    case 'day':
      return DAY.test(text) ? { kind: 'daily', date: text } : { kind: 'daily' };
    case 'week':
      return WEEK.test(text) ? { kind: 'week', week: text } : { kind: 'week' };
    case 'month':
      return MONTH.test(text) ? { kind: 'month', month: text } : { kind: 'month' };
    default:
      return undefined;
  }
}

function readPath(pathname: string, dateParameter: string): PageKind {
  const [section, name, value, ...rest] = pathname.replace(/\/$/, '').split('/').slice(1);
  if (section !== 'papers' || rest.length > 0) return OTHER;
  if (name === undefined) return readPeriod('day', dateParameter) ?? OTHER;
  if (value === undefined) return name === 'trending' ? { kind: 'trending' } : readPaperPath(name);
  if (name === 'date' && DAY.test(value)) return { kind: 'daily', date: value };
  if (name === 'week' && WEEK.test(value)) return { kind: 'week', week: value };
  if (name === 'month' && MONTH.test(value)) return { kind: 'month', month: value };
  return OTHER;
}

function readPaperPath(name: string): PageKind {
  const id = parsePaperId(name);
  return id === undefined ? OTHER : { kind: 'paper', id };
}
