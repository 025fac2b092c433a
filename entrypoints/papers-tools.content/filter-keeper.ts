import type { BarView } from '../../components/overlay/bar/bar-view.ts';
import type { FilterAction } from '../../utils/filters/filters.ts';
import { findMute, isOnlyMute, switchMute } from '../../utils/filters/mute.ts';
import { NO_PAUSE, pauseFrom } from '../../utils/settings/pause.ts';
import { askBackground } from '../../utils/shell/messages.ts';
import type { PageModel } from '../../utils/store/page-model.ts';

const NOTICE_MS = 10_000;

export interface FilterKeeper {
  readonly save: (action: FilterAction) => void;
  /** Hides what the query finds, which is called so, or no longer; rejects when that was not done. */
  readonly toggleMute: (query: string, name: string) => Promise<void>;
  /** Tells something for a while, and how it is taken back, or nothing any more. */
  readonly say: (notice?: BarView['notice'], takeBack?: () => Promise<void> | void) => void;
  /** Takes back what the notice tells. */
  readonly undo: () => void;
  readonly pause: () => void;
  readonly endPause: () => void;
  /** What became of it, for as long as it can be undone. */
  readonly notice: () => BarView['notice'];
  /** `onNotice` hears when there is something new to say. */
  readonly watch: (onNotice: () => void) => void;
}

/** Keeps the page's query as a filter, mutes, and has all filters pause. */
export function createFilterKeeper(model: PageModel, signal: AbortSignal): FilterKeeper {
  let notice: BarView['notice'];
  let takeBack: (() => Promise<void> | void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onNotice: (() => void) | undefined;

  function say(next?: BarView['notice'], undoing?: () => Promise<void> | void): void {
    clearTimeout(timer);
    notice = next;
    takeBack = undoing;
    if (next !== undefined) timer = setTimeout(say, NOTICE_MS);
    onNotice?.();
  }

  async function save(action: FilterAction): Promise<void> {
    const text = model.selection.peek().query?.text;
    if (text === undefined) return;
    const id = crypto.randomUUID();
    await askBackground('filters.put', { id, query: text, action, enabled: true });
    // The rule does its work now; narrowed to what it hides, the page would be empty.
    const { query, ...others } = model.selection.peek();
    const isNarrowed = query?.text === text;
    if (isNarrowed) model.selection.value = { ...others, query: undefined };
    say('filter-saved', async () => {
      await askBackground('filters.remove', id);
      const selection = model.selection.peek();
      // What is searched by then stays.
      if (isNarrowed && selection.query === undefined) {
        model.selection.value = { ...selection, query };
      }
    });
  }

  async function toggleMute(query: string, name: string): Promise<void> {
    const mute = findMute(model.documents.filters.peek(), query);
    if (mute !== undefined && isOnlyMute(mute)) {
      await askBackground('filters.remove', mute.id);
      say();
      return;
    }
    const next = switchMute(mute, query);
    await askBackground('filters.put', next);
    if (!next.enabled) say();
    else
      say({ muted: name }, () =>
        mute === undefined
          ? askBackground('filters.remove', next.id)
          : askBackground('filters.put', mute),
      );
  }

  async function undo(): Promise<void> {
    const take = takeBack;
    say();
    await take?.();
  }

  // That filters are paused is news.
  const end = model.paused.subscribe((isPaused) => {
    if (isPaused) say();
  });
  signal.addEventListener('abort', end);

  const attempt = (action: Promise<unknown>) => void action.catch(() => say('filter-failed'));
  return {
    save: (action) => attempt(save(action)),
    toggleMute,
    say,
    undo: () => attempt(undo()),
    pause: () => attempt(askBackground('settings.patch', pauseFrom(Date.now()))),
    endPause: () => attempt(askBackground('settings.patch', NO_PAUSE)),
    notice: () => notice,
    watch: (listener) => (onNotice = listener),
  };
}
