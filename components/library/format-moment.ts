/** An ISO date-time as the user writes a day and its time. */
export const formatMoment = (at: string): string =>
  new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(
    Date.parse(at),
  );
