import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';

import type { PageView } from '../../components/popup/PagePanel.tsx';
import { askActiveTab } from '../../utils/shell/messages.ts';

// The page hears of a change when we do, and has judged its cards anew a moment later.
const SOON_MS = 100;
const WHILE_LOADING_MS = 500;

/** What the overlay of the active tab says of its page. */
export function watchPage(): {
  readonly view: ReadonlySignal<PageView>;
  readonly ask: () => Promise<void>;
  readonly askSoon: () => void;
} {
  const view = signal<PageView>('asking');
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function ask(): Promise<void> {
    const page = (await askActiveTab('page.describe')) ?? 'absent';
    view.value = page;
    if (page !== 'absent' && page.layout === 'loading') askIn(WHILE_LOADING_MS);
  }

  function askIn(delayMs: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), delayMs);
  }

  return { view, ask, askSoon: () => askIn(SOON_MS) };
}
