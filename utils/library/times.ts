/** The latest of times in one form; empty where there is none. */
export const latest = (...times: readonly string[]): string =>
  times.reduce((last, time) => (time > last ? time : last), '');

/** Now, or just after the others where they are by a clock that runs ahead; ISO. */
export function timeAfter(now: Date, ...others: readonly string[]): string {
  const last = latest(...others);
  const at = now.toISOString();
  return at > last ? at : new Date(Date.parse(last) + 1).toISOString();
}
