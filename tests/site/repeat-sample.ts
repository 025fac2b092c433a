import { SAMPLE_DAYS } from './sample.ts';
import type { DailyEntry } from './site.ts';

/** As many entries as wanted: the sample over and over, each time with ids of its own. */
export function repeatSample(count: number): readonly DailyEntry[] {
  const entries = SAMPLE_DAYS.flatMap((day) => day.entries);
  return Array.from({ length: count }, (_, index) => {
    const entry = entries[index % entries.length] ?? { paper: { id: '' }, title: '' };
    const round = Math.floor(index / entries.length);
    // Months that do not exist keep the made-up ids apart from real ones.
    const id = round === 0 ? entry.paper.id : `${9900 + round}.${entry.paper.id.slice(5)}`;
    return { ...entry, paper: { ...entry.paper, id } };
  });
}
