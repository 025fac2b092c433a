import { render } from 'preact';
import type { ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';

let root: HTMLElement | undefined;

afterEach(() => {
  if (root === undefined) return;
  render(null, root);
  root.remove();
  root = undefined;
});

/** Renders into the page until the test ends. */
export async function mount(node: ComponentChild): Promise<HTMLElement> {
  const place = document.body.appendChild(document.createElement('div'));
  root = place;
  await act(() => render(node, place));
  return place;
}

export function find(place: Element, selector: string): HTMLElement {
  const [element, ...others] = place.querySelectorAll<HTMLElement>(selector);
  if (element === undefined || others.length > 0)
    throw new Error(`${others.length + Number(element !== undefined)} elements match ${selector}`);
  return element;
}

export async function click(place: Element, selector: string): Promise<void> {
  await act(() => find(place, selector).click());
}

/** Buttons and links that a screen reader could not name, or that would send a form. */
export function findNameless(place: Element): readonly string[] {
  return [...place.querySelectorAll('button, a, select')]
    .filter((element) => {
      const isButton = element.localName === 'button';
      const name = element.getAttribute('aria-label') ?? element.textContent;
      return name.trim() === '' || (isButton && element.getAttribute('type') !== 'button');
    })
    .map((element) => element.outerHTML);
}
