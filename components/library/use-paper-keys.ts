import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

import { isLargeRemoval } from '../../utils/library/bin.ts';
import { READING_STATUSES } from '../../utils/library/reading-status.ts';
import type { ReadingStatus } from '../../utils/library/reading-status.ts';
import type { SavedPaper } from '../../utils/library/saved-paper.ts';
import type { PaperId } from '../../utils/paper.ts';
import { paperUrl } from '../paper-url.ts';
import { readLibraryKey } from './library-keys.ts';
import type { LibraryKey } from './library-keys.ts';
import type { LibraryActions, LibraryView } from './library-view.ts';
import type { RowField } from './PaperRow.tsx';

interface Options {
  readonly view: LibraryView;
  readonly actions: LibraryActions;
  readonly toSearch: () => void;
  readonly toHelp: () => void;
}

interface PaperKeys {
  readonly cursor: number;
  /** Goes up each time the cursor is to be shown and focused. */
  readonly moves: number;
  readonly open: { readonly id: PaperId; readonly field: RowField } | undefined;
  readonly focus: (place: number) => void;
  readonly openField: (id: PaperId, field: RowField | undefined) => void;
  /** Selects the paper or not; with a range, all from the one before to it. */
  readonly pick: (place: number, withRange: boolean) => void;
  readonly remove: (ids: readonly PaperId[]) => void;
  /** Papers that are so many that they are not removed without a word. */
  readonly asks: readonly PaperId[] | undefined;
  readonly confirm: () => void;
  readonly refuse: () => void;
}

/** The cursor in the list, what is selected and open, and the keys for all of it. */
export function usePaperKeys({ view, actions, toSearch, toHelp }: Options): PaperKeys {
  const place = useSignal(0);
  const moves = useSignal(0);
  const anchor = useSignal(0);
  /** Goes up each time papers have gone, and maybe the focus with them. */
  const removals = useSignal(0);
  const asks = useSignal<readonly PaperId[] | undefined>(undefined);
  const open = useSignal<PaperKeys['open']>(undefined);
  const { papers, selected } = view;
  // Papers may have gone from under it.
  const cursor = Math.max(0, Math.min(place.value, papers.length - 1));

  function moveTo(next: number): void {
    place.value = Math.max(0, Math.min(next, papers.length - 1));
    moves.value += 1;
  }

  function pick(at: number, withRange: boolean): void {
    const id = papers[at]?.id;
    if (id === undefined) return;
    const next = new Set(selected);
    const isOn = !selected.has(id);
    const from = withRange ? Math.min(anchor.value, at) : at;
    const to = withRange ? Math.max(anchor.value, at) : at;
    for (const paper of papers.slice(from, to + 1)) {
      if (isOn) next.add(paper.id);
      else next.delete(paper.id);
    }
    anchor.value = at;
    actions.select(next);
  }

  async function remove(ids: readonly PaperId[], isSure = false): Promise<void> {
    if (!isSure && isLargeRemoval(ids.length, view.total)) {
      asks.value = ids;
      return;
    }
    if (!(await actions.remove(ids))) return;
    const gone = new Set<string>(ids);
    actions.select(new Set([...selected].filter((id) => !gone.has(id))));
    // To the next paper, or the same where it is still there.
    place.value -= papers.slice(0, place.peek()).filter(({ id }) => gone.has(id)).length;
    removals.value += 1;
  }

  useLayoutEffect(() => {
    // Not if the focus is elsewhere by now.
    if (removals.value === 0 || document.activeElement !== document.body) return;
    if (papers.length === 0) toSearch();
    else moves.value += 1;
  }, [removals.value]);

  function openField(id: PaperId, field: RowField | undefined): void {
    if (field !== undefined) {
      open.value = { id, field };
      return;
    }
    // One that is closed late may find another's open.
    if (open.value?.id !== id) return;
    open.value = undefined;
    // The field had the focus, and is gone.
    moves.value += 1;
  }

  /** Answers whether the key did anything. */
  function press(key: LibraryKey): boolean {
    const paper = papers[cursor];
    const chosen = selected.size > 0 ? [...selected] : paper === undefined ? [] : [paper.id];
    if (key === 'search') toSearch();
    else if (key === 'help') toHelp();
    else if (key === 'undo') void actions.undoLast();
    else if (key === 'leave') actions.select(new Set());
    else if (key === 'select-all') actions.select(new Set(papers.map(({ id }) => id)));
    else if (paper === undefined) return false;
    else if (key === 'down') moveTo(moves.value === 0 ? cursor : cursor + 1);
    else if (key === 'up') moveTo(cursor - 1);
    else if (key === 'select') pick(cursor, false);
    else if (key === 'status') void actions.edit(chosen, { status: nextStatus(paper) });
    else if (key === 'remove') void remove(chosen);
    else if (key === 'open') window.open(paperUrl(paper.id), '_blank', 'noopener,noreferrer');
    else openField(paper.id, key);
    return true;
  }

  const latest = useRef(press);
  latest.current = press;
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      const key = readLibraryKey(event);
      if (key !== undefined && latest.current(key)) event.preventDefault();
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);

  return {
    cursor,
    moves: moves.value,
    open: open.value,
    focus: (at) => (place.value = at),
    openField,
    pick,
    remove: (ids) => void remove(ids),
    asks: asks.value,
    confirm: () => void remove(asks.peek() ?? [], true),
    refuse: () => (asks.value = undefined),
  };
}

function nextStatus({ status }: SavedPaper): ReadingStatus {
  const at = READING_STATUSES.indexOf(status);
  return READING_STATUSES[(at + 1) % READING_STATUSES.length] ?? 'to-read';
}
