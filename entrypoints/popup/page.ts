import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';

import type { PageView } from '../../components/popup/PagePanel.tsx';
import { askActiveTab } from '../../utils/shell/messages.ts';

// The page hears of a change when we do, and has judged its cards anew a moment later.
const SOON_MS = 100;
const AGAIN_MS = 500;
/** How often the same answer is heard before the page is taken to be done: a list may come in parts. */
const PATIENCE = 6;

/** What the overlay of the active tab says of its page. */
export function watchPage(): {
  /** Changes only with what the page says. */
  readonly view: ReadonlySignal<PageView>;
  readonly ask: () => Promise<void>;
  readonly askSoon: () => void;
} {
  const view = signal<PageView>('asking');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let same = 0;

  async function ask(): Promise<void> {
    const page = (await askActiveTab('page.describe')) ?? 'absent';
    const isNew = JSON.stringify(page) !== JSON.stringify(view.peek());
    if (isNew) view.value = page;
    same = isNew || isLoading(page) ? 0 : same + 1;
    if (same < PATIENCE) askIn(AGAIN_MS);
  }

  function askIn(delayMs: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), delayMs);
  }

  return {
    view,
    ask,
    askSoon() {
      same = 0;
      askIn(SOON_MS);
    },
  };
}

const isLoading = (page: PageView): boolean =>
  typeof page !== 'string' && page.layout === 'loading';
