import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';

import type { FollowSuggestions } from '../../utils/follows/suggest-follows.ts';
import { askBackground } from '../../utils/shell/messages.ts';

export interface SuggestionWatch {
  readonly found: ReadonlySignal<FollowSuggestions | undefined>;
  /** Asks, and from then on with every change of what they are made from. */
  readonly open: () => void;
  readonly accept: (name: string) => void;
}

/** What might be followed: the whole library is read for it, so only once somebody looks. */
export function watchSuggestions(): SuggestionWatch {
  const found = signal<FollowSuggestions | undefined>(undefined);
  let isOpen = false;

  async function ask(): Promise<void> {
    try {
      found.value = await askBackground('follows.suggest');
    } catch {
      // Nobody waits for a suggestion.
    }
  }

  return {
    found,
    open() {
      isOpen = true;
      void ask();
    },
    accept(name) {
      if (isOpen && (name === 'follows' || name === 'library-change')) void ask();
    },
  };
}
