import { compareTexts } from '../compare-texts.ts';
import { MONTHS, WEEKS } from './local-calendar.ts';
import type { Calendar } from './local-calendar.ts';
import type { EditTimes, SavedPaper } from './saved-paper.ts';

export const PICTURE_RANGES = ['quarter', 'year', 'all'] as const;
export type PictureRange = (typeof PICTURE_RANGES)[number];

/** How a library came about and was read, from the first paper of the range up to now. */
export interface ReadingPicture {
  readonly weeks: WeekCounts;
  /** The techniques most papers have, by what was saved. */
  readonly techniques: TechniqueCourses;
  /** Papers that are done, nobody knows since when. */
  readonly undated: number;
}

/** Counts by week, the oldest first; a week without any is there with 0. */
interface WeekCounts {
  /** The Monday of each week as an ISO date. */
  readonly days: readonly string[];
  readonly saved: readonly number[];
  readonly done: readonly number[];
}

export interface TechniqueCourses {
  readonly unit: 'week' | 'month';
  /** The first day of each week or month as an ISO date, the oldest first. */
  readonly days: readonly string[];
  /** That of most papers first. */
  readonly courses: readonly TechniqueCourse[];
}

export interface TechniqueCourse {
  readonly id: string;
  readonly papers: number;
  readonly counts: readonly number[];
}

/** How far back each range goes. A clock that was wrong by decades makes no endless picture. */
const REACH = {
  quarter: { weeks: 13, months: 3 },
  year: { weeks: 52, months: 12 },
  all: { weeks: 1040, months: 240 },
} as const satisfies Record<PictureRange, object>;

/** Over more weeks than these, techniques are counted by month: a few papers a week show no trend. */
const FEW_WEEKS = 13;
const MOST_TECHNIQUES = 6;

export function pictureReading(
  papers: readonly SavedPaper[],
  range: PictureRange,
  now: Date,
): ReadingPicture {
  const first = findFirst(papers);
  const weeks = layOut(WEEKS, first, now, REACH[range].weeks);
  const isShort = weeks.days.length <= FEW_WEEKS;
  const spans = isShort ? weeks : layOut(MONTHS, first, now, REACH[range].months);
  const saved = weeks.days.map(() => 0);
  const done = weeks.days.map(() => 0);
  const techniques = new Map<string, number[]>();
  let undated = 0;

  for (const { status, edited, savedAt, techniques: ids } of papers) {
    const time = Date.parse(savedAt);
    countOne(saved, weeks.placeOf(time));
    if (status === 'done') {
      const doneAt = readDoneAt(edited);
      if (doneAt === undefined) undated += 1;
      else countOne(done, weeks.placeOf(Date.parse(doneAt)));
    }
    const place = spans.placeOf(time);
    if (spans.days[place] === undefined) continue;
    for (const id of new Set(ids)) {
      let counts = techniques.get(id);
      if (counts === undefined) techniques.set(id, (counts = spans.days.map(() => 0)));
      countOne(counts, place);
    }
  }

  return {
    weeks: { days: weeks.days, saved, done },
    techniques: {
      unit: isShort ? 'week' : 'month',
      days: spans.days,
      courses: findMost(techniques),
    },
    undated,
  };
}

export const sumOf = (counts: readonly number[]): number =>
  counts.reduce((sum, count) => sum + count, 0);

/** The status was last edited when the paper became done, if it was not only put back since. */
const readDoneAt = ({ status, done = status }: EditTimes): string | undefined =>
  done === '' ? undefined : done;

/** The earliest time that counts; all are written in one form, so that they compare as texts. */
function findFirst(papers: readonly SavedPaper[]): number | undefined {
  let first: string | undefined;
  for (const { savedAt, status, edited } of papers) {
    if (first === undefined || savedAt < first) first = savedAt;
    const doneAt = status === 'done' ? readDoneAt(edited) : undefined;
    if (doneAt !== undefined && doneAt < first) first = doneAt;
  }
  return first === undefined ? undefined : Date.parse(first);
}

interface Spans {
  readonly days: readonly string[];
  /** The place among the days; one that is not there for a time outside of them. */
  readonly placeOf: (time: number) => number;
}

function layOut(calendar: Calendar, first: number | undefined, now: Date, most: number): Spans {
  const last = calendar.numberAt(now.getTime());
  const wanted = first === undefined ? last : calendar.numberAt(first);
  const begin = Math.min(Math.max(wanted, last - most + 1), last);
  return {
    days: Array.from({ length: last - begin + 1 }, (_, at) => calendar.firstDay(begin + at)),
    placeOf: (time) => calendar.numberAt(time) - begin,
  };
}

function countOne(counts: number[], place: number): void {
  const count = counts[place];
  if (count !== undefined) counts[place] = count + 1;
}

function findMost(techniques: ReadonlyMap<string, readonly number[]>): readonly TechniqueCourse[] {
  return [...techniques]
    .map(([id, counts]) => ({ id, counts, papers: sumOf(counts) }))
    .toSorted((a, b) => b.papers - a.papers || compareTexts(a.id, b.id))
    .slice(0, MOST_TECHNIQUES);
}
