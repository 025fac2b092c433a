import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';

import { askActiveTab } from '../../utils/shell/messages.ts';

// The page hears of a change when we do, and has the new queries a moment later.
const SOON_MS = 300;

/** The filters that take too long on the page of the active tab, with their milliseconds. */
export function watchSlowRules(): {
  readonly slow: ReadonlySignal<ReadonlyMap<string, number>>;
  /** Has the page measure them once changes pause. */
  readonly askSoon: () => void;
} {
  const slow = signal<ReadonlyMap<string, number>>(new Map());
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function ask(): Promise<void> {
    const rules = (await askActiveTab('page.slow')) ?? [];
    slow.value = new Map(rules.map(({ id, ms }) => [id, ms]));
  }

  return {
    slow,
    askSoon() {
      clearTimeout(timer);
      timer = setTimeout(() => void ask(), SOON_MS);
    },
  };
}
