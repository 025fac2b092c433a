import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** How much of the window's top a bar covers that stays there while its page scrolls, in pixels. */
export function useCovered(bar: RefObject<HTMLElement | null>): number {
  const covered = useSignal(0);
  useLayoutEffect(() => {
    covered.value = bar.current?.offsetHeight ?? 0;
  });
  useLayoutEffect(() => {
    // The window's own: what the Tab key leads to does not stop under it, either.
    const { style } = document.documentElement;
    style.setProperty('--covered', `${covered.value}px`);
    return () => style.removeProperty('--covered');
  }, [covered.value]);
  return covered.value;
}
