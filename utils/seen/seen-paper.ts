import { isCount } from '../count.ts';
import type { Day } from '../day.ts';
import { isRecord } from '../document.ts';
import { parsePaperId } from '../paper.ts';
import type { PaperId } from '../paper.ts';
import { present } from '../present.ts';

/** When a paper was on screen, and when its own page was opened: each time the first. */
export interface SeenPaper {
  readonly id: PaperId;
  readonly day: Day;
  readonly opened?: Day;
}

/** The latest day that four digits to the base of 36 can say. */
const LAST_DAY = 36 ** 4 - 1;

export const readDay = (value: unknown): Day | undefined =>
  isCount(value) && value <= LAST_DAY ? value : undefined;

/** One from a message; `undefined` if it has no id or no day. */
export function parseSeenPaper(value: unknown): SeenPaper | undefined {
  if (!isRecord(value)) return undefined;
  const id = parsePaperId(value['id']);
  const day = readDay(value['day']);
  if (id === undefined || day === undefined) return undefined;
  return { id, day, ...present({ opened: readDay(value['opened']) }) };
}
