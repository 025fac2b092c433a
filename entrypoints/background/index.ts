import { defineBackground } from '#imports';

import { wakeWithBrowser } from '../../utils/shell/extension.ts';
import { answerMessages } from '../../utils/shell/messages.ts';
import { beginEdits } from './begin-edits.ts';
import { finishBoth } from './change-both.ts';
import { backgroundHandlers } from './handlers.ts';
import { beginDay } from './library-writer.ts';
import { backUpIfDue } from './scheduled-backup.ts';

/** Whoever woke the background is answered first. */
const LATER_MS = 2000;

// Registered at once: a listener added later misses the message that woke the worker.
export default defineBackground(() => {
  answerMessages(backgroundHandlers());
  // Before any change that a message asks for; what fails is tried again at the next start.
  finishBoth().catch(() => undefined);
  beginEdits().catch(() => undefined);
  wakeWithBrowser();
  setTimeout(() => {
    void beginDay();
    void backUpIfDue();
  }, LATER_MS);
});
