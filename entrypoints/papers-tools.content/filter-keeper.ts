import type { BarView } from '../../components/overlay/bar/bar-view.ts';
import type { FilterAction } from '../../utils/filters/filters.ts';
import { NO_PAUSE, pauseFrom } from '../../utils/settings/pause.ts';
import { askBackground } from '../../utils/shell/messages.ts';
import type { PageModel } from '../../utils/store/page-model.ts';

const NOTICE_MS = 10_000;

export interface FilterKeeper {
  readonly save: (action: FilterAction) => void;
  readonly undo: () => void;
  readonly pause: () => void;
  readonly endPause: () => void;
  /** What became of it, for as long as it can be undone. */
  readonly notice: () => BarView['notice'];
}

/** Keeps the page's query as a filter, and has all filters pause; `onNotice` hears when there is something new to say of it. */
export function createFilterKeeper(model: PageModel, onNotice: () => void): FilterKeeper {
  let kept: string | undefined;
  let notice: BarView['notice'];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function say(next: BarView['notice']): void {
    clearTimeout(timer);
    notice = next;
    if (next !== undefined) timer = setTimeout(() => say(undefined), NOTICE_MS);
    onNotice();
  }

  async function save(action: FilterAction): Promise<void> {
    const query = model.selection.peek().query?.text;
    if (query === undefined) return;
    const id = crypto.randomUUID();
    await askBackground('filters.put', { id, query, action, enabled: true });
    kept = id;
    // The rule does its work now; narrowed to what it hides, the page would be empty.
    const selection = model.selection.peek();
    if (selection.query?.text === query) model.selection.value = { ...selection, query: undefined };
    say('filter-saved');
  }

  async function undo(): Promise<void> {
    if (kept === undefined) return;
    await askBackground('filters.remove', kept);
    kept = undefined;
    say(undefined);
  }

  const attempt = (action: Promise<unknown>) => void action.catch(() => say('filter-failed'));
  return {
    save: (action) => attempt(save(action)),
    undo: () => attempt(undo()),
    pause: () => attempt(askBackground('settings.patch', pauseFrom(Date.now()))),
    endPause: () => attempt(askBackground('settings.patch', NO_PAUSE)),
    notice: () => notice,
  };
}
