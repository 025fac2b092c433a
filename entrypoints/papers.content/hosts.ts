import { addShadowStyle } from '../../components/overlay/shadow-style.ts';
import { OWN } from '../../utils/site/selectors.ts';

/** Removes what an older copy of the script left on the page. */
export function removeLeftovers(root: ParentNode): void {
  for (const element of root.querySelectorAll(`${OWN},style[data-gloss-style]`)) {
    element.remove();
  }
  for (const card of root.querySelectorAll('[data-gloss]')) unmarkCard(card);
}

/** Takes our two attributes off the site's element. */
export function unmarkCard(card: Element): void {
  card.removeAttribute('data-gloss');
  card.removeAttribute('data-gloss-rule');
}

/** Closes the panel that is open in a host, before that moves or is hidden: else its button would not hear of it. */
export function closePanel(root: ParentNode): void {
  root.querySelector<HTMLElement>(':popover-open')?.hidePopover();
}

/** An element of ours with an open shadow root that holds an empty room, styled by `css`. */
export function createHost(name: string, css: string): { host: HTMLElement; root: HTMLElement } {
  const host = document.createElement(name);
  const shadow = host.attachShadow({ mode: 'open' });
  const root = document.createElement('div');
  root.className = 'room';
  shadow.append(root);
  addShadowStyle(root, css);
  return { host, root };
}
