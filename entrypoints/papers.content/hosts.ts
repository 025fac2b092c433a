/** Our own elements in the page; everything else of ours lives in their shadow roots. */
export const CARD_HOST = 'gloss-card';
export const BAR_HOST = 'gloss-bar';

/** Removes what an older copy of the script left on the page. */
export function removeLeftovers(root: ParentNode): void {
  for (const element of root.querySelectorAll(`${CARD_HOST},${BAR_HOST},style[data-gloss-style]`)) {
    element.remove();
  }
  for (const card of root.querySelectorAll('[data-gloss]')) unmarkCard(card);
}

/** Takes the two attributes that a filter sets off the site's element. */
export function unmarkCard(card: Element): void {
  card.removeAttribute('data-gloss');
  card.removeAttribute('data-gloss-rule');
}

/** An element of ours with an open shadow root that holds a mount point, styled by `css`. */
export function createHost(name: string, css: string): { host: HTMLElement; root: HTMLElement } {
  const host = document.createElement(name);
  const shadow = host.attachShadow({ mode: 'open' });
  const root = document.createElement('div');
  shadow.append(root);
  addStyle(shadow, css);
  return { host, root };
}

const sheets = new Map<string, CSSStyleSheet>();

/** One sheet for all 100 cards where the browser allows it. */
function addStyle(shadow: ShadowRoot, css: string): void {
  try {
    let sheet = sheets.get(css);
    if (sheet === undefined) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      sheets.set(css, sheet);
    }
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox before 153 refuses those that a content script has made.
    const style = document.createElement('style');
    style.textContent = css;
    shadow.prepend(style);
  }
}
