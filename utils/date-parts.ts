import type { PaperId } from './paper.ts';

interface Dated {
  readonly id: PaperId;
  /** ISO date or date-time. */
  readonly date?: string;
}

/** Year, month and day as far as they are known; an id tells year and month. */
export function datePartsOf({ id, date }: Dated): readonly number[] {
  const written = /^(\d{4})-(\d{2})-(\d{2})/.exec(date ?? '');
  if (written !== null) return written.slice(1).map(Number);
  return [2000 + Number(id.slice(0, 2)), Number(id.slice(2, 4))];
}
