import browser from 'webextension-polyfill';

/** The time in which a content script works on its page. */
interface ScriptLife {
  /** Aborted when it ends. */
  readonly signal: AbortSignal;
  /** Also notices that the extension is gone, of which nobody tells a script. */
  readonly isAlive: () => boolean;
}

/** Ends what an earlier copy of the script does on the page, and lasts until a later one comes or the extension goes. */
export function beginLife(): ScriptLife {
  const end = new AbortController();
  // Known only now: it goes with the extension.
  const begun = `${browser.runtime.id}:script-begun`;
  document.dispatchEvent(new Event(begun));
  document.addEventListener(begun, () => end.abort(), { once: true });
  return {
    signal: end.signal,
    isAlive() {
      // There is no `runtime` in a script that its extension has left, whatever the types say.
      const { runtime } = browser as Partial<typeof browser>;
      if (runtime?.id === undefined) end.abort();
      return !end.signal.aborted;
    },
  };
}
