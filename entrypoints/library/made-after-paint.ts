import { effect, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';

import { afterPaint } from '../../components/after-paint.ts';

/** What is made of a value once that value itself has been drawn; until then, what was made of the one before. */
export function madeAfterPaint<T, R>(
  source: ReadonlySignal<T>,
  make: (value: T) => R,
  first: R,
): ReadonlySignal<R> {
  const made = signal(first);
  effect(() => {
    const value = source.value;
    return afterPaint(() => (made.value = make(value)));
  });
  return made;
}
