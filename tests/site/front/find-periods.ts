import { findMonth, findWeek } from '../dates.ts';

interface Period {
  readonly type: 'day' | 'week' | 'month';
  readonly label: string;
  readonly href: string;
}

/** Where the period buttons lead: to the day, week and month of the newest list. */
export function findPeriods(lastDate: string): readonly Period[] {
  return [
    { type: 'day', label: 'Daily', href: `/papers/date/${lastDate}` },
    { type: 'week', label: 'Weekly', href: `/papers/week/${findWeek(lastDate)}` },
    { type: 'month', label: 'Monthly', href: `/papers/month/${findMonth(lastDate)}` },
  ];
}
