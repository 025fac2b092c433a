import { defineContentScript } from '#imports';

import { startOverlay } from './overlay.ts';

export default defineContentScript({
  matches: [
    'https://huggingface.co/papers',
    'https://huggingface.co/papers?*',
    'https://huggingface.co/papers/*',
  ],
  // Strips are in place before a card is painted for the first time.
  runAt: 'document_start',
  main: startOverlay,
});
