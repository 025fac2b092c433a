/** By time zone: to make one takes longer than to write a hundred dates. */
const writers = new Map<string | undefined, Intl.DateTimeFormat>();

/** The day of an ISO date or date-time as the user writes days; text that is no date stays as it is. */
export function formatDate(date: string, timeZone?: string): string {
  const time = Date.parse(date);
  if (Number.isNaN(time)) return date;
  let writer = writers.get(timeZone);
  if (writer === undefined) {
    writer = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone });
    writers.set(timeZone, writer);
  }
  return writer.format(time);
}

/** A calendar day, written as an ISO date, without its year. */
export const formatDay = (date: string): string =>
  new Intl.DateTimeFormat(undefined, { month: 'short', day: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(date),
  );

/** The month of a calendar day, written as an ISO date. */
export const formatMonth = (date: string): string =>
  new Intl.DateTimeFormat(undefined, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(date),
  );

/** The same, short and without its year. */
export const formatMonthName = (date: string): string =>
  new Intl.DateTimeFormat(undefined, { month: 'short', timeZone: 'UTC' }).format(Date.parse(date));
