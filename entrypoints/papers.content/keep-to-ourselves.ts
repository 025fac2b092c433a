const POINTER_EVENTS = [
  'click',
  'auxclick',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
];
const KEY_EVENTS = ['keydown', 'keyup', 'keypress'] as const;
const TOUCHES = ['pointerover', 'focusin', 'click'];

/** A click on the strip is no click on the card: it neither follows a link around it nor tells the site. */
export function keepToOurselves(host: HTMLElement, signal: AbortSignal): void {
  for (const type of POINTER_EVENTS) {
    host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
  for (const type of KEY_EVENTS) {
    // Only the keys that press a button: the site's shortcuts work wherever the focus is.
    host.addEventListener(
      type,
      (event) => {
        if (event.key === 'Enter' || event.key === ' ') event.stopPropagation();
      },
      { signal },
    );
  }
  host.addEventListener(
    'click',
    (event) => {
      if (host.closest('a') !== null && !isOurLink(event, host)) event.preventDefault();
    },
    { signal },
  );
}

const isOurLink = (event: Event, host: HTMLElement) =>
  event
    .composedPath()
    .some((at) => at instanceof HTMLAnchorElement && at.getRootNode() === host.shadowRoot);

/** Asks at the first touch whether the extension is still there; asking takes the overlay down if not. */
export function checkOnTouch(host: HTMLElement, isAlive: () => boolean): void {
  for (const type of TOUCHES) {
    host.addEventListener(type, isAlive, { capture: true });
  }
}
