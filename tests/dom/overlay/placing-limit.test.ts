import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { countChanges, hostAt, listHosts, ownHosts, readCards, showGrid } from './page.ts';
import { useSlots } from './use-slots.ts';

const { update } = useSlots();

/** How often of `rounds` the host was put back. */
function fight(rounds: number, msBetween: number): number {
  let back = 0;
  for (let round = 0; round < rounds; round += 1) {
    hostAt(0)?.remove();
    vi.advanceTimersByTime(msBetween);
    update();
    if (hostAt(0) !== null) back += 1;
  }
  return back;
}

describe('a page that takes our hosts out again and again', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('wins at last, for that card only', () => {
    showGrid(2);
    update();
    const back = fight(100, 1);
    expect(back).toBeGreaterThan(2);
    expect(back).toBeLessThan(20);
    expect(countChanges(update)).toBe(0);
    expect(listHosts()).toEqual([[], [readCards()[1]!.id]]);
  });

  it('gets the host back when it has long left it alone', () => {
    showGrid(1);
    update();
    fight(100, 1);
    vi.advanceTimersByTime(60_000);
    update();
    expect(listHosts()).toEqual(ownHosts());
  });

  it('does not win by re-rendering now and then', () => {
    showGrid(1);
    update();
    expect(fight(100, 5000)).toBe(100);
  });
});
