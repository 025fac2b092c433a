import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { Range, VirtualItem } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useReducer,
  useRef,
  useState,
} from 'preact/hooks';

import { afterPaint } from '../after-paint.ts';

interface WindowList {
  /** The rows that stand in or near the window. */
  readonly rows: readonly VirtualItem[];
  /** In pixels, of all rows. */
  readonly height: number;
  /** From where on rows are placed. */
  readonly start: number;
  /** Takes a row's true height. */
  readonly measure: (row: HTMLLIElement | null) => void;
  readonly scrollTo: (place: number) => void;
}

/** That of a paper with a short title, in a wide window. */
const GUESSED_HEIGHT = 191;
const ROWS_AROUND = 6;
/** More than a window holds. */
const ROWS_PLACED = 100;

/** A list of any length in a page that scrolls: only rows in sight are there, and none is led to under what is `covered`. */
export function useWindowList<T>(
  list: RefObject<HTMLElement | null>,
  items: readonly T[],
  keyOf: (item: T) => string,
  covered: number,
): WindowList {
  const [, draw] = useReducer<number, void>((count) => count + 1, 0);
  const top = useRef(0);
  // The same while the items are: else every row's place is worked out anew at each step of scrolling.
  const getItemKey = useCallback(
    (place: number) => {
      const item = items[place];
      return item === undefined ? place : keyOf(item);
    },
    [items, keyOf],
  );
  // Rows in sight first, those around them once they are painted: a key is answered in half the time.
  const [painted, setPainted] = useState<readonly T[]>([]);
  useEffect(() => afterPaint(() => setPainted(items)), [items]);
  const isPainted = painted === items;
  // To place all of 10,000 rows takes as long as to draw those in sight: it waits, too, but for what is scrolled to.
  const lastInSight = useRef(0);
  const placed = useRef<readonly T[]>([]);
  if (isPainted) placed.current = items;
  const count =
    placed.current === items
      ? items.length
      : Math.min(items.length, lastInSight.current + ROWS_PLACED);
  const drawn = useRef<ReadonlySet<unknown>>(new Set());
  const rangeExtractor = useCallback(
    (range: Range) =>
      defaultRangeExtractor(range).filter(
        (place) =>
          isPainted ||
          (place >= range.startIndex && place <= range.endIndex) ||
          // What is there stays, and what is open in it.
          drawn.current.has(getItemKey(place)),
      ),
    [getItemKey, isPainted],
  );
  const options = {
    count,
    getScrollElement: () => window,
    getItemKey,
    rangeExtractor,
    estimateSize: () => GUESSED_HEIGHT,
    overscan: ROWS_AROUND,
    scrollMargin: top.current,
    scrollPaddingStart: covered,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    onChange: () => draw(),
  };
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLLIElement>(options));
  virtualizer.setOptions(options);
  // The adapters for other frameworks call these two the same way.
  // oxlint-disable-next-line no-underscore-dangle
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => {
    // oxlint-disable-next-line no-underscore-dangle
    virtualizer._willUpdate();
    const place = (list.current?.getBoundingClientRect().top ?? 0) + window.scrollY;
    if (Math.abs(place - top.current) < 1) return;
    top.current = place;
    draw();
  });
  const rows = virtualizer.getVirtualItems();
  drawn.current = new Set(rows.map(({ key }) => key));
  lastInSight.current = virtualizer.range?.endIndex ?? 0;
  return {
    rows,
    height: virtualizer.getTotalSize() + (items.length - count) * GUESSED_HEIGHT,
    start: top.current,
    measure: virtualizer.measureElement,
    scrollTo(place) {
      placed.current = items;
      virtualizer.setOptions({ ...options, count: items.length });
      virtualizer.scrollToIndex(place, { align: 'auto' });
    },
  };
}
