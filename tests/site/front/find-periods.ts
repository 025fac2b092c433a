import { findMonth, findWeek } from '../dates.ts';

interface Period {
  readonly type: 'day' | 'week' | 'month';
  readonly label: string;
  readonly href: string;
}

/** The addresses that the period buttons lead to from a page about `dateString` (a day, week or month). */
export function findPeriods(dateString = ''): readonly Period[] {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(dateString) ? dateString : undefined;
  const at = (segment: string, date: string | undefined) =>
    date === undefined ? '/papers' : `/papers/${segment}/${date}`;
  return [
    { type: 'day', label: 'Daily', href: at('date', day) },
    { type: 'week', label: 'Weekly', href: at('week', day && findWeek(day)) },
    { type: 'month', label: 'Monthly', href: at('month', day && findMonth(day)) },
  ];
}
