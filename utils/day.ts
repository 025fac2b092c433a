/** A day of the user's own calendar, counted from 1970-01-01. */
export type Day = number;

export const DAY_MS = 86_400_000;

/** The day that it is where the user is. */
export const localDay = (time: Date): Day =>
  Date.UTC(time.getFullYear(), time.getMonth(), time.getDate()) / DAY_MS;

/** The day as an ISO date. */
export const writeDay = (day: Day): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
