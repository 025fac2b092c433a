import browser from 'webextension-polyfill';
import type { Runtime } from 'webextension-polyfill';

import { dispatch, readAnswer, readMessage, writeMessage } from '../messages/dispatch.ts';
import type { Handlers } from '../messages/dispatch.ts';
import type { BackgroundProtocol, PageProtocol } from '../messages/protocol.ts';
import { present } from '../present.ts';

/** What was answered; throws where nobody did, or the handler refused or failed. */
function readValue(answer: unknown): unknown {
  const read = readAnswer(answer);
  if (read === undefined) throw new Error('unsure');
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

/** Asks the background; rejects when it does not answer, refuses or fails. */
export async function askBackground<Name extends keyof BackgroundProtocol>(
  name: Name,
  ...args: Parameters<BackgroundProtocol[Name]>
): Promise<ReturnType<BackgroundProtocol[Name]>> {
  // Stopped before it answers, the background may have done it all the same.
  const answer = await browser.runtime.sendMessage(writeMessage(name, args)).catch(() => undefined);
  return readValue(answer) as ReturnType<BackgroundProtocol[Name]>;
}

/** Asks the overlay of the active tab; `undefined` when there is none in it. */
export async function askActiveTab<Name extends keyof PageProtocol>(
  name: Name,
  ...args: Parameters<PageProtocol[Name]>
): Promise<ReturnType<PageProtocol[Name]> | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  try {
    const answer = await browser.tabs.sendMessage(tab.id, writeMessage(name, args));
    return readValue(answer) as ReturnType<PageProtocol[Name]>;
  } catch {
    // "Receiving end does not exist": the tab shows another site.
    return undefined;
  }
}

/** Answers our own extension's messages until the signal aborts; others' are left alone. */
export function answerMessages<P extends { [N in keyof P]: (...args: never[]) => unknown }>(
  handlers: Handlers<P>,
  signal?: AbortSignal,
): void {
  // Answered by callback: without the polyfill Chromium does not wait for a promise.
  const listener = ((message, sender, answer) => {
    const read = sender.id === browser.runtime.id ? readMessage(message) : undefined;
    if (read === undefined) return undefined;
    void dispatch(handlers, read, present({ tab: sender.tab?.id })).then(answer);
    return true;
    // The types know listeners that always answer or never do.
  }) as Runtime.OnMessageListenerCallback;
  // Held, because in an orphaned content script the way to it throws.
  const { onMessage } = browser.runtime;
  onMessage.addListener(listener);
  signal?.addEventListener('abort', () => onMessage.removeListener(listener));
}
