type Attributes = Readonly<Record<string, string | boolean | undefined>>;
type Content = readonly (Node | string)[];

/**
 * Makes an element. An attribute that is `undefined` or false is left out; a text becomes a text node.
 *
 * The overlay draws with the DOM alone. With Preact, 100 strips were a third of all our time on a page
 * and the library a sixth of the script that every papers page loads (2026-11).
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...content: Content
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false)
      made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...content);
  return made;
}

/** A button that sends no form of the site's. */
export const button = (attributes: Attributes, ...content: Content) =>
  element('button', { type: 'button', ...attributes }, ...content);

/** A link that leaves the page open. */
export const linkAway = (attributes: Attributes, ...content: Content) =>
  element('a', { target: '_blank', rel: 'noopener noreferrer', ...attributes }, ...content);

/** The one element in `root` that matches. */
export function find(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** Sets an attribute, and leaves one alone that is so already. */
export function setAttribute(of: Element, name: string, value: string | boolean): void {
  if (of.getAttribute(name) !== `${value}`) of.setAttribute(name, `${value}`);
}

/** Sets a text, and leaves one alone that is so already: a screen reader would tell it again, a style be read anew. */
export function setText(of: Element, text: string): void {
  if (of.textContent !== text) of.textContent = text;
}

const drafts = new Map<string, Node>();

/** A copy of what `draw` makes for this key: of 100 strips all but the first are cloned, at a tenth of the cost. */
export function copyOf<T extends Element>(key: string, draw: () => T): T {
  let draft = drafts.get(key);
  if (draft === undefined) drafts.set(key, (draft = draw()));
  return draft.cloneNode(true) as T;
}
