import { addPageStyle } from '../../components/overlay/add-page-style.ts';
import { findSpans } from '../../utils/query/find-spans.ts';
import type { Query } from '../../utils/query/query.ts';
import { findTitleLinks } from '../../utils/site/paper-links.ts';
import type { PageModel } from '../../utils/store/page-model.ts';

import marksCss from './title-marks.css?inline';

/** The name that our stylesheet gives a colour to. */
const HIGHLIGHT = 'gloss-query';

export interface TitleMarks {
  /** Brings the marks in line with the query, and with titles that the site has rendered anew. */
  readonly update: () => void;
}

/** Marks the query's words in the titles of the page; the site's elements stay as they are. */
export function createTitleMarks(model: PageModel, signal: AbortSignal): TitleMarks {
  const highlights = readHighlights();
  let isMarked = false;
  let style: HTMLStyleElement | undefined;
  signal.addEventListener('abort', () => highlights?.delete(HIGHLIGHT));

  return {
    update() {
      const query = model.isOn.value ? model.selection.value.query?.query : undefined;
      if (highlights === undefined || (query === undefined && !isMarked)) return;
      isMarked = query !== undefined;
      if (query === undefined) {
        highlights.delete(HIGHLIGHT);
      } else {
        style ??= addPageStyle(marksCss, signal);
        highlights.set(HIGHLIGHT, new Highlight(...listRanges(query)));
      }
    },
  };
}

function readHighlights(): HighlightRegistry | undefined {
  return typeof Highlight === 'function' ? CSS.highlights : undefined;
}

function listRanges(query: Query): readonly Range[] {
  return findTitleLinks(document)
    .filter(({ heading }) => heading.closest('[data-gloss="hide"]') === null)
    .flatMap(({ anchor, heading }) => {
      const pieces = listTexts(heading.contains(anchor) ? anchor : heading);
      const title = pieces.map(({ node }) => node.data).join('');
      return findSpans(query, title).flatMap(
        ({ start, end }) => createRange(pieces, start, end) ?? [],
      );
    });
}

interface Piece {
  readonly node: Text;
  /** Where it begins in the whole text. */
  readonly start: number;
}

function listTexts(root: Element): readonly Piece[] {
  const pieces: Piece[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let start = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    pieces.push({ node, start });
    start += node.data.length;
  }
  return pieces;
}

function createRange(pieces: readonly Piece[], start: number, end: number): Range | undefined {
  const first = pieces.findLast((piece) => piece.start <= start);
  const last = pieces.findLast((piece) => piece.start < end);
  if (first === undefined || last === undefined) return undefined;
  const range = document.createRange();
  range.setStart(first.node, start - first.start);
  range.setEnd(last.node, end - last.start);
  return range;
}
