import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

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
import { usePaperCursor } from './use-paper-cursor.ts';

interface Options {
  readonly view: LibraryView;
  readonly actions: LibraryActions;
  readonly toSearch: () => void;
  /** To the field for tags of all that are selected. */
  readonly toTags: () => void;
  /** To the paper's field, which is open already. */
  readonly toField: (id: PaperId, field: RowField) => void;
  readonly toHelp: () => void;
}

interface PaperKeys {
  readonly cursor: number;
  /** Goes up each time the cursor is to be shown and focused. */
  readonly moves: number;
  readonly open: { readonly id: PaperId; readonly field: RowField } | undefined;
  readonly focus: (place: number) => void;
  /** Takes the focus to the cursor. */
  readonly show: () => void;
  readonly openField: (id: PaperId, field: RowField | undefined) => void;
  /** Selects the paper or not; with a range, all from the one before to it. */
  readonly pick: (place: number, withRange: boolean) => void;
  readonly remove: (ids: readonly PaperId[]) => void;
  /** Papers that are so many that they are not removed without a word. */
  readonly asks: readonly PaperId[] | undefined;
  readonly confirm: () => void;
  readonly refuse: () => void;
}

const CHANGES: ReadonlySet<LibraryKey> = new Set(['status', 'remove'] as const);

/** What is selected and open in the list, and the keys for all of it. */
export function usePaperKeys(options: Options): PaperKeys {
  const { view, actions, toSearch, toTags, toField, toHelp } = options;
  const { papers, selected } = view;
  const cursor = usePaperCursor(papers, toSearch);
  const anchor = useSignal<PaperId | undefined>(undefined);
  const asks = useSignal<readonly PaperId[] | undefined>(undefined);
  const open = useSignal<PaperKeys['open']>(undefined);
  const asked = useRef<Pick<SavedPaper, 'id' | 'status'> | undefined>(undefined);

  function pick(at: number, withRange: boolean): void {
    const id = papers[at]?.id;
    if (id === undefined) return;
    const next = new Set(selected);
    const isOn = !selected.has(id);
    const other = withRange ? papers.findIndex((paper) => paper.id === anchor.value) : -1;
    // One that is not in the list any more begins no range.
    const from = other === -1 ? at : other;
    for (const paper of papers.slice(Math.min(from, at), Math.max(from, at) + 1)) {
      if (isOn) next.add(paper.id);
      else next.delete(paper.id);
    }
    anchor.value = id;
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
  }

  function openField(id: PaperId, field: RowField | undefined): void {
    if (field !== undefined) {
      open.value = { id, field };
      return;
    }
    // One that is closed late may find another's open.
    if (open.value?.id !== id) return;
    open.value = undefined;
    // The field had the focus, and is gone.
    cursor.show();
  }

  /** Pressed again before it is saved, from the status that was asked for. */
  async function goOn(paper: SavedPaper, chosen: readonly PaperId[]): Promise<void> {
    const { id } = paper;
    const before = asked.current?.id === id ? asked.current : paper;
    const wanted = { id, status: nextStatus(before) };
    asked.current = wanted;
    await actions.edit(chosen, { status: wanted.status });
    if (asked.current === wanted) asked.current = undefined;
  }

  /** Answers whether the key did anything. */
  function press(key: LibraryKey): boolean {
    const paper = papers[cursor.place];
    const isAlone = selected.size === 0;
    const chosen = !isAlone ? [...selected] : paper === undefined ? [] : [paper.id];
    if (key === 'search') toSearch();
    else if (key === 'help') toHelp();
    else if (key === 'undo') void actions.undoLast();
    else if (key === 'leave') actions.select(new Set());
    // With those selected before: they stay so while others are searched.
    else if (key === 'select-all')
      actions.select(new Set([...selected, ...papers.map(({ id }) => id)]));
    else if (key === 'tags' && !isAlone) toTags();
    else if (paper === undefined) return false;
    else if (key === 'first') cursor.moveTo(0);
    // What one key changes is seen before.
    else if (isAlone && CHANGES.has(key) && !cursor.isInSight()) cursor.show();
    else if (key === 'down') cursor.moveTo(cursor.isUnset ? 0 : cursor.place + 1);
    else if (key === 'up') cursor.moveTo(cursor.place - 1);
    else if (key === 'select') pick(cursor.place, false);
    else if (key === 'status') void goOn(paper, chosen);
    else if (key === 'remove') void remove(chosen);
    else if (key === 'open') window.open(paperUrl(paper.id), '_blank', 'noopener,noreferrer');
    else if (open.value?.id === paper.id && open.value.field === key) toField(paper.id, key);
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
    cursor: cursor.place,
    moves: cursor.moves,
    open: open.value,
    focus: cursor.put,
    show: cursor.show,
    openField,
    pick,
    remove: (ids) => void remove(ids),
    asks: asks.value,
    confirm: () => void remove(asks.peek() ?? [], true),
    refuse: () => (asks.value = undefined),
  };
}

function nextStatus({ status }: Pick<SavedPaper, 'status'>): ReadingStatus {
  const at = READING_STATUSES.indexOf(status);
  return READING_STATUSES[(at + 1) % READING_STATUSES.length] ?? 'to-read';
}
