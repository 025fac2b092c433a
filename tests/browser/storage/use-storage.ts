import { beforeAll, beforeEach } from 'vitest';

import { useBrowser } from '../overlay/browsers.ts';
import type { BrowserName } from '../overlay/browsers.ts';
import { openBackdoor } from './background.ts';
import type { Backdoor } from './background.ts';

/** A browser with Gloss for a whole file or `describe`, and two pages of it to ask from; nothing is kept at a test's start. */
export function useStorage(name: BrowserName = 'Chromium') {
  const gloss = useBrowser(name);
  let first: Backdoor;
  let second: Backdoor;
  beforeAll(async () => {
    first = await openBackdoor(gloss.browser());
    second = await openBackdoor(gloss.browser());
  });
  beforeEach(() => first.clear());
  return {
    gloss,
    one: () => first,
    two: () => second,
    async ask<T>(this: void, message: string, ...args: readonly unknown[]): Promise<T> {
      const answer = await first.ask(message, ...args);
      if (!answer.ok) throw new Error(answer.error);
      return answer.value as T;
    },
  };
}
