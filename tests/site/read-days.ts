import { readFile } from 'node:fs/promises';

import type { DailyEntry, Day } from './site.ts';

/** A saved answer of `/api/daily_papers` as one day; the date is in the file's name or in the entries. */
export async function readDays(path: string): Promise<readonly Day[]> {
  const parsed: unknown = JSON.parse(await readFile(path, 'utf8'));
  const entries = Array.isArray(parsed) ? parsed.filter(isEntry) : [];
  if (entries.length === 0) throw new Error(`no papers in ${path}`);
  const shownAt = entries[0]?.paper.submittedOnDailyAt ?? entries[0]?.publishedAt ?? '';
  const date = /\d{4}-\d{2}-\d{2}/.exec(path)?.[0] ?? shownAt.slice(0, 10);
  return [{ date, entries }];
}

function isEntry(value: unknown): value is DailyEntry {
  const entry = value as Partial<DailyEntry> | undefined;
  return typeof entry?.title === 'string' && typeof entry.paper?.id === 'string';
}
