import { writeDay } from '../seen/day.ts';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** The spans that time is divided into, numbered without a gap, in the user's own time zone. */
export interface Calendar {
  /** The number of the span that a time, in milliseconds, falls into. */
  readonly numberAt: (time: number) => number;
  /** The span's first day as an ISO date. */
  readonly firstDay: (number: number) => string;
}

/** By the clock on the wall: an hour more or less in spring and autumn moves no day. */
const localTime = (time: number): number => time - new Date(time).getTimezoneOffset() * MINUTE_MS;

/** From Monday on; day 0, of 1970, was a Thursday. */
export const WEEKS: Calendar = {
  numberAt: (time) => Math.floor((Math.floor(localTime(time) / DAY_MS) + 3) / 7),
  firstDay: (number) => writeDay(number * 7 - 3),
};

export const MONTHS: Calendar = {
  numberAt(time) {
    const day = new Date(localTime(time));
    return day.getUTCFullYear() * 12 + day.getUTCMonth();
  },
  firstDay: (number) => writeDay(Date.UTC(Math.floor(number / 12), number % 12) / DAY_MS),
};
