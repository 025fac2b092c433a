import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { backgroundHandlers } from '../../../entrypoints/background/handlers.ts';
import { dispatch, readMessage } from '../../../utils/messages/dispatch.ts';
import type { PageModel } from '../../../utils/store/page-model.ts';

const DOCUMENTS = ['filters', 'follows'] as const;

/** Has the background answer, and the page told of what it has written. */
export function connect(model: PageModel): void {
  fakeBrowser.reset();
  const handlers = backgroundHandlers();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (sent: unknown) => {
    const message = readMessage(sent);
    if (message === undefined) throw new Error('no message of ours');
    const answer = await dispatch(handlers, message);
    const stored = await fakeBrowser.storage.local.get([...DOCUMENTS]);
    for (const name of DOCUMENTS) model.documents.accept(name, stored[name]);
    return answer;
  });
}

/** Lets what has been asked be answered. */
export const answered = () => new Promise((resolve) => setTimeout(resolve, 20));
