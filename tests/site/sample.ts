import papers from './papers.json' with { type: 'json' };
import type { DailyEntry, Day } from './site.ts';

/** The bundled papers by the day they were shown on, newest first. */
export const SAMPLE_DAYS: readonly Day[] = groupByDay(papers);

/** Groups entries of the API by day, newest first. */
export function groupByDay(entries: readonly DailyEntry[]): readonly Day[] {
  const groups = Map.groupBy(entries, (entry) =>
    (entry.paper.submittedOnDailyAt ?? entry.publishedAt ?? '').slice(0, 10),
  );
  return [...groups]
    .map(([date, group]) => ({ date, entries: group }))
    .toSorted((a, b) => b.date.localeCompare(a.date));
}
