import { defineContentScript } from '#imports';

import { PAPERS_PAGES } from '../../utils/site/page-kind.ts';
import { startOverlay } from './overlay.ts';

export default defineContentScript({
  matches: PAPERS_PAGES,
  // Strips are in place before a card is painted for the first time.
  runAt: 'document_start',
  main: startOverlay,
});
