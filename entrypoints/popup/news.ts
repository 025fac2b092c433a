import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';

import { listNews } from '../../utils/follows/change-news.ts';
import type { FollowsDocument } from '../../utils/follows/follows.ts';
import { EMPTY_NEWS, readNewsDocument } from '../../utils/follows/news.ts';
import type { NewsDocument, NewsPaper } from '../../utils/follows/news.ts';
import { readDocument } from '../../utils/shell/storage.ts';

/** The followed papers that wait to be opened, as the storage last said; none where it cannot be read. */
export function watchNews(follows: ReadonlySignal<FollowsDocument>): {
  readonly papers: ReadonlySignal<readonly NewsPaper[]>;
  readonly accept: (name: string, stored: unknown) => void;
  readonly load: () => Promise<void>;
} {
  const document = signal<NewsDocument>(EMPTY_NEWS);

  function accept(name: string, stored: unknown): void {
    if (name !== 'news') return;
    const reading = readNewsDocument(stored);
    document.value = reading.status === 'ok' ? reading.value : EMPTY_NEWS;
  }

  return {
    papers: computed(() => listNews(document.value, follows.value.follows)),
    accept,
    load: async () => accept('news', await readDocument('news')),
  };
}
