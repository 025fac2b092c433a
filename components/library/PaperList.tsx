import type { ComponentChild } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';

import type { SavedPaper } from '../../utils/library/saved-paper.ts';
import type { PaperId } from '../../utils/paper.ts';
import { useWindowList } from './use-window-list.ts';

interface Props {
  readonly papers: readonly SavedPaper[];
  /** The papers are those of an older query. */
  readonly isStale: boolean;
  readonly selected: ReadonlySet<PaperId>;
  /** In pixels, what stands over the list at the top of the window. */
  readonly covered: number;
  /** The paper that keys are for, by its place. */
  readonly cursor: number;
  /** Goes up each time the cursor is to be shown and focused. */
  readonly moves: number;
  readonly onFocus: (place: number) => void;
  readonly row: (paper: SavedPaper, place: number) => ComponentChild;
}

const idOf = ({ id }: SavedPaper): string => id;

/** The papers found, of which only those in sight are drawn. */
export function PaperList(props: Props) {
  const { papers, isStale, selected, covered, cursor, moves, onFocus, row } = props;
  const list = useRef<HTMLOListElement>(null);
  const { rows, height, start, measure, scrollTo } = useWindowList(list, papers, idOf, covered);

  const latest = useRef(cursor);
  latest.current = cursor;

  useEffect(() => {
    if (moves === 0) return undefined;
    scrollTo(cursor);
    // The row is drawn once it has been scrolled to. A key may have gone on by then: to focus the row
    // before would take the cursor back.
    const before = document.activeElement;
    const frame = requestAnimationFrame(() => {
      // Nor is it taken from where it has gone meanwhile.
      if (![before, document.body].includes(document.activeElement)) return;
      list.current
        ?.querySelector<HTMLElement>(`[data-index='${latest.current}']`)
        ?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
    // Only a move moves.
  }, [moves]);

  return (
    <ol ref={list} class="papers" data-stale={isStale} style={{ height: `${height}px` }}>
      {rows.map(({ index, key, start: place }) => {
        const paper = papers[index];
        return (
          paper !== undefined && (
            <li
              key={key}
              ref={measure}
              data-index={index}
              data-paper={paper.id}
              data-selected={selected.has(paper.id)}
              data-cursor={index === cursor}
              // A row that has the focus is said by this, and not read out whole.
              aria-label={paper.title}
              aria-setsize={papers.length}
              aria-posinset={index + 1}
              // One of them is a stop of the Tab key: from there keys go on.
              // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
              tabIndex={index === cursor ? 0 : -1}
              style={{ transform: `translateY(${place - start}px)` }}
              onFocusIn={() => onFocus(index)}
            >
              <RowContent row={row} paper={paper} place={index} />
            </li>
          )
        );
      })}
    </ol>
  );
}

interface ContentProps extends Pick<Props, 'row'> {
  readonly paper: SavedPaper;
  readonly place: number;
}

/** The list is drawn anew as it is scrolled and its rows are measured; what is in them is the same. */
function RowContent({ row, paper, place }: ContentProps) {
  return useMemo(() => row(paper, place), [row, paper, place]);
}
