/** A stylesheet for the site's own elements, until the signal aborts. */
export function addPageStyle(css: string, signal: AbortSignal): HTMLStyleElement {
  const style = document.createElement('style');
  style.dataset['glossStyle'] = '';
  style.textContent = css;
  // On the root element: at document_start there is no head yet, and the site re-renders its body.
  document.documentElement.append(style);
  signal.addEventListener('abort', () => style.remove());
  return style;
}
