import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';

import type { SeenActions, SeenView } from '../../components/popup/seen-actions.ts';
import type { PaperId } from '../../utils/paper.ts';
import { askActiveTab, askBackground } from '../../utils/shell/messages.ts';

// What is written together is told one by one.
const SOON_MS = 50;

export interface SeenMemory {
  readonly view: ReadonlySignal<SeenView>;
  /** The papers of the page in the active tab. */
  readonly page: ReadonlySignal<readonly PaperId[]>;
  /** Reads all of it, from now on with every change. */
  readonly open: () => void;
  readonly accept: (name: string) => void;
}

/** What is remembered of the papers that were seen. */
export function watchSeen(): SeenMemory {
  const view = signal<SeenView>('asking');
  const page = signal<readonly PaperId[]>([]);
  let isOpen = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function ask(): Promise<void> {
    try {
      view.value = await askBackground('seen.summary');
    } catch {
      view.value = 'failed';
    }
  }

  async function askPage(): Promise<void> {
    page.value = (await askActiveTab('page.papers')) ?? [];
  }

  return {
    view,
    page,
    open() {
      isOpen = true;
      void ask();
      void askPage();
    },
    accept(name) {
      if (!isOpen || !name.startsWith('seen')) return;
      clearTimeout(timer);
      timer = setTimeout(() => void ask(), SOON_MS);
    },
  };
}

export const seenActions: SeenActions = {
  forgetDay: (day) => askBackground('seen.forgetDay', day),
  forgetPage: (ids) => askBackground('seen.forget', ids),
  forgetAll: () => askBackground('seen.forgetAll'),
  restore: (papers) => askBackground('seen.restore', papers),
};
