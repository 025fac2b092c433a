import { addPageStyle } from '../../components/overlay/add-page-style.ts';

import pageCss from './page.css?inline';

interface CardStyle {
  /** Rules for the moment: while they stand, each change of the page costs the browser more. */
  readonly setRules: (rules: string) => void;
}

/** The colours of our elements in the page, and what becomes of marked cards. */
export function createCardStyle(signal: AbortSignal): CardStyle {
  addPageStyle(pageCss, signal);
  const moment = addPageStyle('', signal);
  return {
    setRules(rules) {
      if (moment.textContent !== rules) moment.textContent = rules;
    },
  };
}
