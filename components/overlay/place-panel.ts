const WIDTH_PX = 400;
const MARGIN_PX = 8;
const ENOUGH_PX = 360;

/**
 * Puts a panel of the top layer below its button, or above it where there is more room in the window; `around`
 * is what of the button's surroundings it must not cover.
 * In the document's coordinates, so that it scrolls with the card without a listener.
 */
export function placePanel(panel: HTMLElement, button: Element, around = button): void {
  const view = panel.ownerDocument.defaultView;
  const root = panel.ownerDocument.documentElement;
  if (view === null) return;
  const { right } = button.getBoundingClientRect();
  const { top, bottom } = around.getBoundingClientRect();
  const width = Math.min(WIDTH_PX, root.clientWidth - 2 * MARGIN_PX);
  const left = Math.min(Math.max(MARGIN_PX, right - width), root.clientWidth - width - MARGIN_PX);
  const above = top - 2 * MARGIN_PX;
  const below = root.clientHeight - bottom - 2 * MARGIN_PX;
  const isBelow = below >= ENOUGH_PX || below >= above;
  Object.assign(panel.style, {
    width: `${width}px`,
    left: `${left + view.scrollX}px`,
    top: `${(isBelow ? bottom + MARGIN_PX : top - MARGIN_PX) + view.scrollY}px`,
    maxHeight: `${Math.max(ENOUGH_PX / 2, isBelow ? below : above)}px`,
    // Its height is not known before it is shown.
    transform: isBelow ? 'none' : 'translateY(-100%)',
  });
}
