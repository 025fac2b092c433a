import type { Settings } from './settings.ts';

const PAUSE_MS = 60 * 60 * 1000;

/** The setting that pauses all filters for an hour from now. */
export const pauseFrom = (nowMs: number): Pick<Settings, 'pausedUntil'> => ({
  pausedUntil: new Date(nowMs + PAUSE_MS).toISOString(),
});

/** The setting that ends a pause. */
export const NO_PAUSE: Pick<Settings, 'pausedUntil'> = { pausedUntil: '' };

/** How many milliseconds of a pause are left; none of one that a clock set back would make longer. */
export function pauseLeft({ pausedUntil }: Pick<Settings, 'pausedUntil'>, nowMs: number): number {
  const left = Date.parse(pausedUntil) - nowMs;
  return left > 0 && left <= PAUSE_MS ? left : 0;
}
