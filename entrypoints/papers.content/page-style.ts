import pageCss from './page.css?inline';

/** Our one stylesheet in the page: colours, and what becomes of marked cards. */
export function addPageStyle(signal: AbortSignal): { readonly setOrder: (rules: string) => void } {
  const style = addStyle(pageCss, signal);
  const order = addStyle('', signal);
  void style;
  return {
    setOrder(rules) {
      if (order.textContent !== rules) order.textContent = rules;
    },
  };
}

function addStyle(css: string, signal: AbortSignal): HTMLStyleElement {
  const style = document.createElement('style');
  style.dataset['glossStyle'] = '';
  style.textContent = css;
  // On the root element: at document_start there is no head yet, and the site re-renders its body.
  document.documentElement.append(style);
  signal.addEventListener('abort', () => style.remove());
  return style;
}
