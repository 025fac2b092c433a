import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';

import { listNews } from '../../utils/follows/change-news.ts';
import type { FollowsDocument } from '../../utils/follows/follows.ts';
import { EMPTY_NEWS, readNewsDocument } from '../../utils/follows/news.ts';
import type { NewsDocument, NewsPaper } from '../../utils/follows/news.ts';
import { readSavedIds } from '../../utils/library/saved-ids.ts';
import { readDocuments } from '../../utils/shell/storage.ts';

/** The followed papers that wait to be opened, and which papers are saved, as the storage last said; none where it cannot be read. */
export function watchNews(follows: ReadonlySignal<FollowsDocument>): {
  readonly papers: ReadonlySignal<readonly NewsPaper[]>;
  /** The ids of all saved papers. */
  readonly saved: ReadonlySignal<ReadonlySet<string>>;
  readonly accept: (name: string, stored: unknown) => void;
  readonly load: () => Promise<void>;
} {
  const document = signal<NewsDocument>(EMPTY_NEWS);
  const saved = signal<ReadonlySet<string>>(new Set());

  function accept(name: string, stored: unknown): void {
    if (name === 'saved') saved.value = readSavedIds(stored);
    if (name !== 'news') return;
    const reading = readNewsDocument(stored);
    document.value = reading.status === 'ok' ? reading.value : EMPTY_NEWS;
  }

  return {
    papers: computed(() => listNews(document.value, follows.value.follows)),
    saved,
    accept,
    async load() {
      const stored = await readDocuments(['news', 'saved']);
      for (const [name, value] of Object.entries(stored)) accept(name, value);
    },
  };
}
