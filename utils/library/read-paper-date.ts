const DATE =
  /^((?:19|20)\d\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?:T\d\d:\d\d[\d:.]*(?:Z|[+-]\d\d:\d\d)?)?$/;
/** Every month has them. */
const SURE_DAYS = 28;

/** A date of the calendar, or date and time, in whose year there may be papers: by it they are sorted and counted. */
export function readPaperDate(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const [, year, month, day] = DATE.exec(value) ?? [];
  if (day === undefined) return undefined;
  if (Number(day) <= SURE_DAYS) return value;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // The 31st of a short month would be the next month's first.
  return date.getUTCDate() === Number(day) ? value : undefined;
}
