/** By what they write: to make one takes longer than to write a hundred dates. */
const writers = new Map<string, Intl.DateTimeFormat>();

/** An ISO date or date-time as the user writes such; text that is no date stays as it is. */
function write(date: string, options: Intl.DateTimeFormatOptions): string {
  const time = Date.parse(date);
  if (Number.isNaN(time)) return date;
  const key = JSON.stringify(options);
  let writer = writers.get(key);
  if (writer === undefined) {
    writer = new Intl.DateTimeFormat(undefined, options);
    writers.set(key, writer);
  }
  return writer.format(time);
}

/** The day of an ISO date or date-time. */
export const formatDate = (date: string, timeZone?: string): string =>
  write(date, { dateStyle: 'medium', timeZone });

/** The day and the time of an ISO date-time. */
export const formatMoment = (at: string): string =>
  write(at, { dateStyle: 'medium', timeStyle: 'short' });

/** A calendar day, written as an ISO date, without its year. */
export const formatDay = (date: string): string =>
  write(date, { month: 'short', day: 'numeric', timeZone: 'UTC' });

/** The month of a calendar day, written as an ISO date. */
export const formatMonth = (date: string): string =>
  write(date, { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The same, short and without its year. */
export const formatMonthName = (date: string): string =>
  write(date, { month: 'short', timeZone: 'UTC' });
