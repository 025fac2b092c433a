import pageCss from './page.css?inline';

/** Our one stylesheet in the page: colours, and what becomes of marked cards. */
export function addPageStyle(signal: AbortSignal): PageStyle {
  addStyle(pageCss, signal);
  const moment = addStyle('', signal);
  return {
    setRules(rules) {
      if (moment.textContent !== rules) moment.textContent = rules;
    },
  };
}

interface PageStyle {
  /** Rules for the moment: while they stand, each change of the page costs the browser more. */
  readonly setRules: (rules: string) => void;
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
