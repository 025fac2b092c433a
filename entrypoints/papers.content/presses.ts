import { runPress } from '../../components/overlay/press.ts';
import { BAR_HOST, CARD_HOST } from './hosts.ts';

// What a site's card may listen to in order to open its paper.
const PRESSES = ['click', 'auxclick', 'mousedown', 'pointerdown'] as const;

/**
 * Hears every press on what is ours before the site does, and keeps it to ourselves: a click on a strip
 * neither follows a link around it nor tells the site. `isAlive` is asked when a press is over (before,
 * the click would land on what slides under the pointer); asking takes the overlay down if it is not.
 */
export function listenForPresses(isAlive: () => boolean, signal: AbortSignal): void {
  // At the window, not at 100 hosts.
  const options = { capture: true, signal };
  for (const type of PRESSES) addEventListener(type, hear, options);
  addEventListener('keydown', hear, options);

  function hear(event: Event): void {
    const path = event.composedPath();
    const host = path.find(isHost);
    if (host === undefined) return;
    if (event instanceof KeyboardEvent) {
      // Only the keys that press a button: the site's shortcuts work wherever the focus is.
      if (event.key === 'Enter' || event.key === ' ') event.stopPropagation();
      isAlive();
      return;
    }
    event.stopPropagation();
    if (event.type === 'click' && isAlive()) click(event, path, host);
  }
}

function click(event: Event, path: readonly EventTarget[], host: Element): void {
  const isOurLink = path.some(
    (at) => at instanceof HTMLAnchorElement && at.getRootNode() === host.shadowRoot,
  );
  if (runPress(path) || (!isOurLink && host.closest('a') !== null)) event.preventDefault();
}

const isHost = (target: EventTarget): target is Element =>
  target instanceof Element && (target.localName === CARD_HOST || target.localName === BAR_HOST);
