import { collapseSpace } from '../text.ts';
import { readText } from './read-text.ts';
import { ABSTRACT_TITLE, PARAGRAPH, PART_HEADING } from './selectors.ts';

/** Shorter paragraphs are labels; the shortest real abstract has 165 characters, a row may show its first lines only. */
const SHORTEST = 60;

/** The text that a row card shows of its paper, which may be cut. */
export function readLongestParagraph(card: Element): string | undefined {
  let longest = '';
  for (const { textContent } of card.querySelectorAll(PARAGRAPH)) {
    if (textContent.length > longest.length) longest = textContent;
  }
  const text = collapseSpace(longest);
  return text.length < SHORTEST ? undefined : text;
}

/**
 * The abstract on a paper's own page: the paragraphs right below its heading. The site's
 * machine-written summary stands before them in a box of its own, so nothing nested is read.
 */
export function readAbstractPart(root: ParentNode): string | undefined {
  for (const heading of root.querySelectorAll(PART_HEADING)) {
    if (readText(heading) !== ABSTRACT_TITLE) continue;
    const below = heading.nextElementSibling;
    if (below === null) return undefined;
    const paragraphs = isParagraph(below) ? [below] : [...below.children].filter(isParagraph);
    const text = paragraphs.map(readText).join(' ').trim();
    return text === '' ? undefined : text;
  }
  return undefined;
}

const isParagraph = (element: Element): boolean => element.matches(PARAGRAPH);
