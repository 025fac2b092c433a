import type { CardOfPaper } from '../../components/page-tools.ts';
import type { PaperId } from '../../utils/paper.ts';

/** How long, and how much of it, a card must be on screen to be seen. */
const LOOK_MS = 1000;
const SHARE = 0.5;
/** Cards too high for half of them to fit into the window are asked in finer steps. */
const STEPS = [0.1, 0.2, 0.3, 0.4, SHARE];

/**
 * Answers what watches cards, and those only, from when it is called. Each paper is told once when its
 * card has been on screen for a second: those of a moment together, as soon as no other second is
 * running or the page goes out of sight. Then nothing runs.
 */
export function createLooksWatch(
  tell: (ids: readonly PaperId[]) => Promise<void>,
  signal: AbortSignal,
): (cards: readonly CardOfPaper[]) => void {
  const watched = new Map<Element, PaperId>();
  const done = new Set<PaperId>();
  /** What of it is on screen, and since when; nobody looks at a page in a hidden tab. */
  const since = new Map<Element, number>();
  let looked: PaperId[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, intersectionRatio, intersectionRect } of entries) {
        const fills = intersectionRect.height >= SHARE * innerHeight;
        if (intersectionRatio < SHARE && !fills) since.delete(target);
        // Its second goes on from step to step.
        else if (!since.has(target)) since.set(target, performance.now());
      }
      wait();
    },
    { threshold: STEPS },
  );

  /** Counts the cards whose second is over, and comes back for the next. */
  function wait(): void {
    clearTimeout(timer);
    if (document.hidden) return;
    const now = performance.now();
    for (const [card, start] of since) if (now - start >= LOOK_MS) count(card);
    const next = Math.min(...since.values()) + LOOK_MS - now;
    if (since.size > 0) timer = setTimeout(wait, next);
    else send();
  }

  function count(card: Element): void {
    const id = watched.get(card);
    // Another card of the same paper may have been looked at, too.
    if (id !== undefined && !done.has(id)) {
      looked.push(id);
      done.add(id);
    }
    leave(card);
  }

  function leave(card: Element): void {
    observer.unobserve(card);
    watched.delete(card);
    since.delete(card);
  }

  function send(): void {
    const ids = looked;
    looked = [];
    if (ids.length === 0) return;
    tell(ids).catch(() => {
      // The background could not be reached: counted again when they are next watched.
      for (const id of ids) done.delete(id);
    });
  }

  function followVisibility(): void {
    if (document.hidden) {
      clearTimeout(timer);
      send();
    } else {
      for (const card of since.keys()) since.set(card, performance.now());
      wait();
    }
  }

  document.addEventListener('visibilitychange', followVisibility, { signal });
  addEventListener('pagehide', send, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });

  return (cards) => {
    const wanted = new Map(cards.map(({ card, id }) => [card, id]));
    for (const [card, id] of watched) if (wanted.get(card) !== id) leave(card);
    for (const [card, id] of wanted) {
      if (done.has(id) || watched.has(card)) continue;
      watched.set(card, id);
      observer.observe(card);
    }
  };
}
