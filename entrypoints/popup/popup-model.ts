import { signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';

import type { Matches } from '../../components/popup/filter-actions.ts';
import type { PageView } from '../../components/popup/PagePanel.tsx';
import type { RecentView } from '../../components/popup/SavedPanel.tsx';
import { listQueryTexts } from '../../utils/asking/list-query-texts.ts';
import type { NewsPaper } from '../../utils/follows/news.ts';
import { askBackground } from '../../utils/shell/messages.ts';
import { askSilently } from '../../utils/shell/storage-use.ts';
import { readDocuments, watchDocuments } from '../../utils/shell/storage.ts';
import { createUserDocuments } from '../../utils/store/user-documents.ts';
import type { UserDocuments } from '../../utils/store/user-documents.ts';
import { USER_DOCUMENTS } from '../../utils/user-document-names.ts';
import { watchMatches } from './matches.ts';
import { watchNews } from './news.ts';
import { watchPage } from './page.ts';
import { watchSeen } from './seen.ts';
import type { SeenMemory } from './seen.ts';
import { watchSlowRules } from './slow-rules.ts';
import { watchSuggestions } from './suggestions.ts';
import type { SuggestionWatch } from './suggestions.ts';
import type * as techniquesTab from './techniques-tab.ts';
import { watchUnreadable } from './unreadable.ts';
import type { UnreadableWatch } from './unreadable.ts';

type TechniquesTab = typeof techniquesTab;

const TABS = ['page', 'filters', 'follows', 'saved', 'techniques', 'settings'] as const;
export type TabName = (typeof TABS)[number];

/** The tab that an address like `popup.html#filters` names, else the first. */
export const readTab = (hash: string): TabName =>
  TABS.find((tab) => hash.split('/')[0] === `#${tab}`) ?? TABS[0];

/** The filter that an address like `popup.html#filters/id` asks to change. */
export function readEdited(hash: string): string | undefined {
  const [, id] = /^#filters\/(.+)$/.exec(hash) ?? [];
  try {
    return id && decodeURIComponent(id);
  } catch {
    // A lone percent sign, which no address of ours has.
    return undefined;
  }
}

export interface PopupModel {
  readonly documents: UserDocuments;
  readonly unreadable: UnreadableWatch;
  /** Whether the documents were read: before that, they are not empty but unknown. */
  readonly state: ReadonlySignal<'reading' | 'read' | 'failed'>;
  readonly page: ReadonlySignal<PageView>;
  readonly matches: ReadonlySignal<Matches>;
  /** The filters that take too long on the page, with their milliseconds. */
  readonly slow: ReadonlySignal<ReadonlyMap<string, number>>;
  readonly recent: ReadonlySignal<RecentView>;
  readonly suggestions: SuggestionWatch;
  readonly news: ReadonlySignal<readonly NewsPaper[]>;
  /** The ids of all saved papers. */
  readonly saved: ReadonlySignal<ReadonlySet<string>>;
  readonly seen: SeenMemory;
  readonly tab: Signal<TabName>;
  /** Asks for the matches of a query that is being written. */
  readonly countDraft: (query: string) => void;
  readonly readRecent: () => void;
  /** What the tab of techniques is made of, once `openTechniques` has brought it. */
  readonly techniques: ReadonlySignal<TechniquesTab | undefined>;
  readonly openTechniques: () => void;
  /** Asks for everything, and keeps what is shown as it is stored. */
  readonly load: () => void;
}

const RECENT = 5;

/** What the popup shows; it asks for nothing before `load`. */
export function createPopupModel(first: TabName): PopupModel {
  const documents = createUserDocuments();
  const unreadable = watchUnreadable();
  const state = signal<'reading' | 'read' | 'failed'>('reading');
  const recent = signal<RecentView>('asking');
  const techniques = signal<TechniquesTab | undefined>(undefined);
  const page = watchPage();
  const suggestions = watchSuggestions();
  const news = watchNews(documents.follows);
  const slowRules = watchSlowRules();
  const seen = watchSeen();
  const matches = watchMatches(
    () => listQueryTexts(documents.filters.peek(), documents.follows.peek()),
    () => documents.techniques.peek().techniques,
  );

  async function loadDocuments(): Promise<void> {
    try {
      const stored = await readDocuments(USER_DOCUMENTS);
      for (const name of USER_DOCUMENTS) {
        documents.accept(name, stored[name]);
        unreadable.accept(name, stored[name]);
      }
      state.value = 'read';
    } catch {
      state.value = 'failed';
    }
    matches.ask();
    slowRules.askSoon();
  }

  async function readRecent(): Promise<void> {
    try {
      const answer = await askBackground('library.recent', RECENT);
      recent.value = answer;
      if (answer.total > 0) void askSilently().catch(() => undefined);
    } catch {
      recent.value = 'failed';
    }
  }

  /** As large as all the rest, and asked for in one tab only. */
  async function openTechniques(): Promise<void> {
    techniques.value ??= await import('./techniques-tab.ts');
  }

  function accept(name: string, value: unknown): void {
    documents.accept(name, value);
    unreadable.accept(name, value);
    seen.accept(name);
    if (name === 'library-change') void readRecent();
    suggestions.accept(name);
    news.accept(name, value);
    if (name === 'filters' || name === 'follows') matches.ask();
    if (name === 'follows' || name === 'techniques') matches.askAnewSoon();
    if (name === 'filters') slowRules.askSoon();
    page.askSoon();
  }

  return {
    documents,
    unreadable,
    state,
    page: page.view,
    matches: matches.counts,
    slow: slowRules.slow,
    recent,
    suggestions,
    news: news.papers,
    saved: news.saved,
    seen,
    tab: signal<TabName>(first),
    countDraft: matches.askSoon,
    readRecent: () => void readRecent(),
    techniques,
    openTechniques: () => void openTechniques(),
    load() {
      // As long as the popup is open.
      watchDocuments(accept, new AbortController().signal);
      void page.ask();
      page.view.subscribe(matches.askAnew);
      void loadDocuments();
      void readRecent();
      news.load().catch(() => undefined);
    },
  };
}
