const sheets = new Map<string, CSSStyleSheet>();

/** Adds styles to the shadow root around a node; all 100 cards share one sheet where the browser allows it. */
export function addShadowStyle(inside: Node, css: string): void {
  const shadow = inside.getRootNode();
  if (!(shadow instanceof ShadowRoot)) return;
  try {
    let sheet = sheets.get(css);
    if (sheet === undefined) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      sheets.set(css, sheet);
    }
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet];
  } catch {
    // Firefox before 153 refuses those that a content script has made.
    const style = document.createElement('style');
    style.textContent = css;
    shadow.append(style);
  }
}
