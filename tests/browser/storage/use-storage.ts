import { beforeAll, beforeEach } from 'vitest';

import { useBrowser } from '../overlay/browsers.ts';
import { openBackdoor } from './background.ts';
import type { Backdoor } from './background.ts';

/** Chromium with Gloss for a whole file, and two pages of it to ask from; nothing is kept at a test's start. */
export function useStorage() {
  const chromium = useBrowser('Chromium');
  let first: Backdoor;
  let second: Backdoor;
  beforeAll(async () => {
    first = await openBackdoor(chromium.browser());
    second = await openBackdoor(chromium.browser());
  });
  beforeEach(() => first.clear());
  return {
    chromium,
    one: () => first,
    two: () => second,
    async ask<T>(this: void, name: string, ...args: readonly unknown[]): Promise<T> {
      const answer = await first.ask(name, ...args);
      if (!answer.ok) throw new Error(answer.error);
      return answer.value as T;
    },
  };
}
