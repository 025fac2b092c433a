import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';

import type { SavedPaper } from '../../utils/library/saved-paper.ts';
import type { PaperId } from '../../utils/paper.ts';

/** The paper that keys are for, by its place in the list. */
interface PaperCursor {
  readonly place: number;
  /** No key and no focus has put it anywhere yet. */
  readonly isUnset: boolean;
  /** It has been put somewhere, and was not scrolled away from since. */
  readonly isInSight: () => boolean;
  /** Goes up each time the cursor is to be shown and focused. */
  readonly moves: number;
  /** Puts the cursor where the focus is. */
  readonly put: (place: number) => void;
  readonly moveTo: (place: number) => void;
  readonly show: () => void;
}

/**
 * It stays with its paper wherever that goes in the list; where the paper has gone, with the one now at its
 * place. A focus that goes with rows comes back to it; with all of them, or with a field in which somebody
 * writes, it calls `onLost`: what is written next would be keys for another paper.
 */
export function usePaperCursor(papers: readonly SavedPaper[], onLost: () => void): PaperCursor {
  const id = useSignal<PaperId | undefined>(undefined);
  const moves = useSignal(0);
  const seen = useRef({ papers, place: 0 });
  const place = findPlace(papers, id.value, seen.current);
  seen.current = { papers, place };

  // Asked before rows are drawn: one that goes takes the focus with it.
  const before = document.activeElement;
  const hadFocus = isInList(before);
  const written = readWritten(before);
  useLayoutEffect(() => {
    if (!hadFocus || document.activeElement !== document.body) return;
    const isGone = written !== undefined && !papers.some((paper) => paper.id === written);
    if (papers.length === 0 || isGone) onLost();
    else moves.value += 1;
  });

  function put(next: number): void {
    const at = keepWithin(papers, next);
    seen.current = { papers, place: at };
    id.value = papers[at]?.id;
  }

  return {
    place,
    isUnset: id.value === undefined,
    isInSight: () => id.value !== undefined && isRowInSight(place),
    moves: moves.value,
    put,
    moveTo(next) {
      put(next);
      moves.value += 1;
    },
    show: () => (moves.value += 1),
  };
}

/** The list, or what is done with several of its papers. */
const isInList = (element: Element | null): boolean =>
  element !== null && element.closest('.papers, .selection') !== null;

/** The paper of the field, if somebody writes there: one that is empty may only have the focus. */
const readWritten = (element: Element | null): string | undefined =>
  element?.matches('textarea, input[type=text]') && (element as HTMLInputElement).value !== ''
    ? element.closest<HTMLElement>('[data-paper]')?.dataset['paper']
    : undefined;

interface Seen {
  readonly papers: readonly SavedPaper[];
  readonly place: number;
}

function findPlace(
  papers: readonly SavedPaper[],
  id: PaperId | undefined,
  { papers: before, place }: Seen,
): number {
  if (papers === before || id === undefined || papers[place]?.id === id)
    return keepWithin(papers, place);
  const found = papers.findIndex((paper) => paper.id === id);
  if (found !== -1) return found;
  const left = new Set(papers.map((paper) => paper.id));
  return keepWithin(papers, before.slice(0, place).filter((paper) => left.has(paper.id)).length);
}

function isRowInSight(place: number): boolean {
  const row = document.querySelector(`.papers > [data-index="${place}"]`);
  const { top, bottom } = row?.getBoundingClientRect() ?? { top: Infinity, bottom: Infinity };
  return bottom >= 0 && top <= window.innerHeight;
}

const keepWithin = (papers: readonly SavedPaper[], place: number): number =>
  Math.max(0, Math.min(place, papers.length - 1));
