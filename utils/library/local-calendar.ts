import { DAY_MS, localDay, writeDay } from '../day.ts';

/** The spans that time is divided into, numbered without a gap, in the user's own time zone. */
export interface Calendar {
  /** The number of the span that a time, in milliseconds, falls into. */
  readonly numberAt: (time: number) => number;
  /** The span's first day as an ISO date. */
  readonly firstDay: (number: number) => string;
}

/** From Monday on; day 0, of 1970, was a Thursday. */
export const WEEKS: Calendar = {
  numberAt: (time) => Math.floor((localDay(new Date(time)) + 3) / 7),
  firstDay: (number) => writeDay(number * 7 - 3),
};

export const MONTHS: Calendar = {
  numberAt(time) {
    const day = new Date(time);
    return day.getFullYear() * 12 + day.getMonth();
  },
  firstDay: (number) => writeDay(Date.UTC(Math.floor(number / 12), number % 12) / DAY_MS),
};
