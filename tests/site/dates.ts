const DAY_MS = 86_400_000;

/** The ISO week of a day: `2026-08-05` is in `2026-W32`. */
export function findWeek(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  // The week belongs to the year its Thursday lies in.
  const thursday = new Date(day.getTime() + (4 - (day.getUTCDay() || 7)) * DAY_MS);
  const year = thursday.getUTCFullYear();
  const week = Math.ceil(((thursday.getTime() - Date.UTC(year, 0, 1)) / DAY_MS + 1) / 7);
  return `${year}-W${String(week).padStart(2, '0')}`;
}

export function findMonth(date: string): string {
  return date.slice(0, 7);
}
