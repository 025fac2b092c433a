import { afterPaint } from '../after-paint.ts';

const CONTROLS = 'a[href], button, input, select, summary, textarea';

/** Where something stood: in what, and behind what of it. */
interface Place {
  readonly parent: HTMLElement;
  readonly behind: Node | null;
}

/**
 * Where what has the focus is taken away, the focus passes to the next control from there on, or else to
 * what stands before: else the keys would begin at the top again. Who sets the focus is not disturbed.
 */
export function passFocus(root: HTMLElement): void {
  const { ownerDocument } = root;
  let focused: Element | undefined;
  root.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element) focused = target;
  });
  // A click beside all controls takes the focus from where it was.
  const forget = () => (focused = undefined);
  ownerDocument.addEventListener('pointerdown', forget, { capture: true });
  const observer = new MutationObserver((records) => {
    const place = focused && findPlace(focused, records);
    if (place === undefined) return;
    afterPaint(() => {
      if (!root.contains(ownerDocument.activeElement)) focusFrom(place, root);
    });
  });
  observer.observe(root, { childList: true, subtree: true });
}

/** Where it stood before these changes; `undefined` if they have left it there. */
function findPlace(element: Element, records: readonly MutationRecord[]): Place | undefined {
  if (element.isConnected) return undefined;
  const gone = records.find(({ removedNodes }) =>
    [...removedNodes].some((node) => node.contains(element)),
  );
  return gone?.target instanceof HTMLElement
    ? { parent: gone.target, behind: gone.previousSibling }
    : undefined;
}

function focusFrom({ parent, behind }: Place, root: HTMLElement): void {
  if (focusFirst(listControls(parent).filter((control) => isBehind(control, behind)))) return;
  for (let before = behind; before !== null; before = before.previousSibling) {
    if (before instanceof HTMLElement && focusFirst(listControls(before))) return;
  }
  const { parentElement } = parent;
  if (parent !== root && parentElement !== null) {
    focusFrom({ parent: parentElement, behind: parent }, root);
  }
}

/** Whether one has taken it: what is disabled or not shown does not. */
const focusFirst = (controls: readonly HTMLElement[]): boolean =>
  controls.some((control) => {
    control.focus();
    return control.matches(':focus');
  });

const listControls = (element: HTMLElement): readonly HTMLElement[] =>
  element.matches(CONTROLS) ? [element] : [...element.querySelectorAll<HTMLElement>(CONTROLS)];

/** Whatever has gone as well has nothing before it. */
const isBehind = (control: Element, node: Node | null): boolean =>
  !node?.isConnected ||
  (!node.contains(control) &&
    (node.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
