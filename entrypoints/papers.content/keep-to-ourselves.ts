// What a site's card may listen to in order to open its paper.
const PRESSES = ['click', 'auxclick', 'mousedown', 'pointerdown'];
// Not before a press is over: the click would land on what slides under the pointer.
const TOUCHES = ['click', 'keydown'];

/** A click on the strip is no click on the card: it neither follows a link around it nor tells the site. */
export function keepToOurselves(host: HTMLElement): void {
  for (const type of PRESSES) host.addEventListener(type, keepPress);
  host.addEventListener('keydown', keepKey);
}

function keepPress(event: Event): void {
  event.stopPropagation();
  const host = event.currentTarget;
  if (event.type !== 'click' || !(host instanceof Element) || host.closest('a') === null) return;
  const isOurLink = event
    .composedPath()
    .some((at) => at instanceof HTMLAnchorElement && at.getRootNode() === host.shadowRoot);
  if (!isOurLink) event.preventDefault();
}

/** Only the keys that press a button: the site's shortcuts work wherever the focus is. */
function keepKey(event: KeyboardEvent): void {
  if (event.key === 'Enter' || event.key === ' ') event.stopPropagation();
}

/** Asks at the first touch whether the extension is still there; asking takes the overlay down if not. */
export function checkOnTouch(host: HTMLElement, isAlive: () => boolean): void {
  for (const type of TOUCHES) host.addEventListener(type, isAlive, { capture: true });
}
