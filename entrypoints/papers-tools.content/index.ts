import { defineContentScript } from '#imports';

import { bring } from '../../utils/shell/meeting.ts';
import { PAPERS_PAGES } from '../../utils/site/page-kind.ts';
import { createTools } from './tools.ts';

export default defineContentScript({
  matches: PAPERS_PAGES,
  // Nothing of it is asked for before the page stands; until then it would only be in the way.
  runAt: 'document_idle',
  main: () => bring(createTools),
});
