import { compareTexts } from '../compare-texts.ts';
import { timeAfter } from '../library/times.ts';
import type { RegisterMap } from './registers.ts';

interface Place {
  readonly at: string;
  readonly value: number;
}

/**
 * Where entries stand once they are in this order: as few as can be are told to have been moved, so that
 * what another device has moved meanwhile stays moved.
 */
export function movePlaces(before: RegisterMap, order: readonly string[], now: Date): RegisterMap {
  const known = new Map(
    [...before].flatMap(([id, { at, value }]) =>
      typeof value === 'number' ? [[id, { at, value }] as const] : [],
    ),
  );
  const staying = findStaying(order, known);
  const moved = placeBetween(order, staying, known) ?? order.map((_, index) => index);
  const places = new Map<string, Place>(known);
  for (const [index, id] of order.entries()) {
    const value = moved[index] ?? 0;
    const place = known.get(id);
    if (place?.value !== value) places.set(id, { at: timeAfter(now, place?.at ?? ''), value });
  }
  return places;
}

/** The most of them that stand in this order already. */
function findStaying(
  order: readonly string[],
  known: ReadonlyMap<string, Place>,
): ReadonlySet<string> {
  /** By length, where the run of so many ends that ends first; and what comes before each in its run. */
  const ends: string[] = [];
  const before = new Map<string, string | undefined>();
  const valueOf = (id: string) => known.get(id)?.value ?? 0;
  const isBefore = (a: string, b: string) => (valueOf(a) - valueOf(b) || compareTexts(a, b)) < 0;
  for (const id of order) {
    if (!known.has(id)) continue;
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(ends[middle] ?? '', id)) low = middle + 1;
      else high = middle;
    }
    before.set(id, ends[low - 1]);
    ends[low] = id;
  }
  const staying = new Set<string>();
  for (let id = ends.at(-1); id !== undefined; id = before.get(id)) staying.add(id);
  return staying;
}

/** Places for all, the moved ones between their neighbours; `undefined` where there is no room. */
function placeBetween(
  order: readonly string[],
  staying: ReadonlySet<string>,
  known: ReadonlyMap<string, Place>,
): readonly number[] | undefined {
  /** What the next one that stays leaves room for. */
  const limits: number[] = [];
  let limit = Number.POSITIVE_INFINITY;
  for (const id of order.toReversed()) {
    if (staying.has(id)) limit = known.get(id)?.value ?? limit;
    limits.push(limit);
  }
  const places: number[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const id of order) {
    const next = limits.pop() ?? limit;
    const place = staying.has(id) ? next : between(last, next);
    if (!staying.has(id) && !(last < place && place < next)) return undefined;
    places.push(place);
    last = place;
  }
  return places;
}

function between(low: number, high: number): number {
  if (low === Number.NEGATIVE_INFINITY) return high === Number.POSITIVE_INFINITY ? 0 : high - 1;
  return high === Number.POSITIVE_INFINITY ? low + 1 : (low + high) / 2;
}
