const WIDTH_PX = 400;
const MARGIN_PX = 8;

/**
 * Puts a panel of the top layer below its button, within the window's width.
 * In the document's coordinates, so that it scrolls with the card without a listener.
 */
export function placePanel(panel: HTMLElement, button: Element): void {
  const view = panel.ownerDocument.defaultView;
  const root = panel.ownerDocument.documentElement;
  if (view === null) return;
  const { right, bottom } = button.getBoundingClientRect();
  const width = Math.min(WIDTH_PX, root.clientWidth - 2 * MARGIN_PX);
  const left = Math.min(Math.max(MARGIN_PX, right - width), root.clientWidth - width - MARGIN_PX);
  panel.style.width = `${width}px`;
  panel.style.left = `${left + view.scrollX}px`;
  panel.style.top = `${bottom + MARGIN_PX + view.scrollY}px`;
}
