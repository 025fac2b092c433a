import { onTestFinished } from 'vitest';

import { runPress } from '../../../../components/overlay/press.ts';

/** Shows what the overlay draws until the test ends, and hears its presses as the page does. */
export function mount(...content: readonly (Node | string)[]): HTMLElement {
  const place = document.createElement('div');
  place.append(...content);
  place.addEventListener('click', (event) => runPress(event.composedPath(), event));
  document.body.append(place);
  onTestFinished(() => place.remove());
  return place;
}

export function find(place: Element, selector: string): HTMLElement {
  const [element, ...others] = place.querySelectorAll<HTMLElement>(selector);
  if (element === undefined || others.length > 0)
    throw new Error(`${others.length + Number(element !== undefined)} elements match ${selector}`);
  return element;
}

export function click(place: Element, selector: string): void {
  find(place, selector).click();
}

/** What a screen reader calls it. */
export const nameOf = (element: Element): string =>
  element.getAttribute('aria-label') ??
  (element.textContent.trim() || (element.getAttribute('title') ?? ''));

/** Buttons and links that a screen reader could not name, or that would send a form. */
export function findNameless(place: Element): readonly string[] {
  return [...place.querySelectorAll('button, a, select')]
    .filter((element) => {
      const isButton = element.localName === 'button';
      return nameOf(element) === '' || (isButton && element.getAttribute('type') !== 'button');
    })
    .map((element) => element.outerHTML);
}
