import { effect, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';

/** What is made of a value once that value itself has been drawn; until then, what was made of the one before. */
export function afterPaint<T, R>(
  source: ReadonlySignal<T>,
  make: (value: T) => R,
  first: R,
): ReadonlySignal<R> {
  const made = signal(first);
  effect(() => {
    const value = source.value;
    let timer: ReturnType<typeof setTimeout> | undefined;
    // A frame's callbacks come before it is drawn, the next timer after.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => (made.value = make(value)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  });
  return made;
}
