import { defineBackground } from '#imports';

import { answerMessages } from '../../utils/shell/messages.ts';
import { backgroundHandlers } from './handlers.ts';

// Registered at once: a listener added later misses the message that woke the worker.
export default defineBackground(() => {
  answerMessages(backgroundHandlers());
});
