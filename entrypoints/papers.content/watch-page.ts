import { ISLAND_DATA } from '../../utils/site/selectors.ts';

interface PageWatch {
  /** Makes changes to the page that are not to be told back to us. */
  readonly ignoring: (change: () => void) => void;
  /** Asks for `onChange` with the next frame. */
  readonly schedule: () => void;
}

/** Calls `onChange` before the first frame and before every one that shows a change of the page. */
export function watchPage(onChange: () => void, signal: AbortSignal): PageWatch {
  let frame = 0;
  const run = () => {
    frame = 0;
    onChange();
  };
  // Only a mark here. The frame's callback runs before the frame is painted, so that no card is
  // ever seen without its strip.
  const schedule = () => {
    if (!signal.aborted) frame ||= requestAnimationFrame(run);
  };
  const observer = new MutationObserver(schedule);
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    // A card that is re-used for another paper changes its links, a new period the page's data.
    attributeFilter: ['href', ISLAND_DATA],
  });
  // Parsing may end without a change after it, and the last card waits for that end.
  addEventListener('DOMContentLoaded', schedule, { signal });
  addEventListener('pageshow', schedule, { signal });
  schedule();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  });
  return {
    schedule,
    ignoring(change) {
      change();
      observer.takeRecords();
    },
  };
}
