import { OWN } from './selectors.ts';

/** Whether the element has several children, ours not counted. */
export function hasParts(element: Element): boolean {
  let parts = 0;
  for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling) {
    if (!child.matches(OWN) && ++parts > 1) return true;
  }
  return false;
}
