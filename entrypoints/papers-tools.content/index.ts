import { defineContentScript } from '#imports';

import { bring } from '../../utils/shell/meeting.ts';
import { createTools } from './tools.ts';

export default defineContentScript({
  matches: [
    'https://huggingface.co/papers',
    'https://huggingface.co/papers?*',
    'https://huggingface.co/papers/*',
  ],
  // Nothing of it is asked for before the page stands; until then it would only be in the way.
  runAt: 'document_idle',
  main: () => bring(createTools),
});
