import { render } from 'preact';
import type { ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { onTestFinished } from 'vitest';

/** Renders into the document until the test ends. */
export async function show(content: ComponentChild): Promise<HTMLElement> {
  const root = document.createElement('div');
  document.body.append(root);
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  await act(() => render(content, root));
  return root;
}

/** Clicks, and waits for what it does. */
export async function click(root: ParentNode, selector: string): Promise<void> {
  await act(async () => {
    find(root, selector).click();
    await settle();
  });
}

/** Submits a form past its button, as the Enter key may. */
export async function submit(root: ParentNode, selector: string): Promise<void> {
  await act(async () => {
    find(root, selector).dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settle();
  });
}

/** Writes into a field as a user does. */
export async function write(root: ParentNode, selector: string, text: string): Promise<void> {
  await act(() => {
    const field = findField(root, selector);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Chooses an option of a select by its value. */
export async function choose(root: ParentNode, selector: string, value: string): Promise<void> {
  await act(async () => {
    const field = findField(root, selector);
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
  });
}

export async function press(
  root: ParentNode,
  selector: string,
  key: string,
): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  await act(() => {
    find(root, selector).dispatchEvent(event);
  });
  return event;
}

export function find(root: ParentNode, selector: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`nothing matches ${selector}`);
  return element;
}

/** A field or button by what they have in common. */
export function findField(root: ParentNode, selector: string): HTMLInputElement {
  return find(root, selector) as HTMLInputElement;
}

export const text = (root: ParentNode, selector: string): string =>
  find(root, selector).textContent?.trim() ?? '';

export const texts = (root: ParentNode, selector: string): readonly string[] =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent?.trim() ?? '');

/** Lets promises that are already settled run on. */
export const settle = () => new Promise<void>((resolve) => setTimeout(resolve));
