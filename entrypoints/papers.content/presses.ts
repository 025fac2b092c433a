import { runPress } from '../../components/overlay/press.ts';
import { OWN } from '../../utils/site/selectors.ts';

// What a site's card may listen to in order to open its paper.
const PRESSES = ['click', 'auxclick', 'mousedown', 'pointerdown'] as const;
const KEYS = ['keydown', 'keypress', 'keyup'] as const;

/**
 * Hears every press on what is ours before the site does, and keeps it to ourselves: a click on a strip
 * neither follows a link around it nor tells the site. `isAlive` is asked when a press is over (before,
 * the click would land on what slides under the pointer); asking takes the overlay down if it is not.
 */
export function listenForPresses(isAlive: () => boolean, signal: AbortSignal): void {
  // At the window, not at 100 hosts.
  const options = { capture: true, signal };
  for (const type of PRESSES) addEventListener(type, hear, options);
  for (const type of KEYS) addEventListener(type, hearKey, options);

  function hear(event: MouseEvent): void {
    const path = event.composedPath();
    const host = path.find(isHost);
    if (host === undefined) return;
    event.stopPropagation();
    if (event.type !== 'click' && event.type !== 'auxclick') return;
    // Asked first: an overlay that is taken down is in no link any more.
    const followsSite = host.closest('a') !== null && !hasOwnDefault(path, host);
    const isPressed = event.type === 'click' && isAlive() && runPress(path, event);
    if (isPressed || followsSite) event.preventDefault();
  }

  function hearKey(event: KeyboardEvent): void {
    const path = event.composedPath();
    const host = path.find(isHost);
    if (host === undefined) return;
    const isDown = event.type === 'keydown';
    if (path[0] instanceof HTMLInputElement) {
      // What is written in a field is no shortcut, also for who listens where we do.
      event.stopImmediatePropagation();
      if (isDown) runPress(path, event);
    } else if (isDown && (event.key === 'Enter' || event.key === ' ')) {
      // Only the keys that press a button: the site's shortcuts work wherever else the focus is.
      event.stopPropagation();
    } else if (isDown && isSaveKey(event, path[0])) {
      press(event, host.shadowRoot?.querySelector('.save'));
    }
    if (isDown) isAlive();
  }
}

/** Whether a press is on a link or a `summary` of ours, which the browser acts on by itself. */
const hasOwnDefault = ([target]: readonly EventTarget[], host: Element): boolean =>
  target instanceof Element && target !== host && target.closest('a, summary') !== null;

/** On a button of a card, where no letter means anything else. */
const isSaveKey = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, target?: EventTarget) =>
  key === 's' && !ctrlKey && !metaKey && !altKey && target instanceof HTMLButtonElement;

function press(event: KeyboardEvent, button: Element | null | undefined): void {
  // A key that is held down is one press.
  if (!button || !(event.repeat || runPress([button], event))) return;
  event.stopPropagation();
  // What has the focus now is not to hear of it.
  event.preventDefault();
}

const isHost = (target: EventTarget): target is Element =>
  target instanceof Element && target.matches(OWN);
