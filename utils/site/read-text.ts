import { collapseSpace } from '../text.ts';

/** What an element reads as. */
export function readText(element: Element): string {
  return collapseSpace(element.textContent ?? '');
}
