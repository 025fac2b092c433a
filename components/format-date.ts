/** The day of an ISO date or date-time as the user writes days; text that is no date stays as it is. */
export function formatDate(date: string, timeZone?: string): string {
  const time = Date.parse(date);
  if (Number.isNaN(time)) return date;
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone }).format(time);
}

/** A calendar day, written as an ISO date, without its year. */
export const formatDay = (date: string): string =>
  new Intl.DateTimeFormat(undefined, { month: 'short', day: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(date),
  );
