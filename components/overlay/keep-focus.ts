/**
 * Runs `redraw`, and gives the focus back to the control that had it, or to one beside it that does the
 * like: in a technique's row, which may have gone elsewhere, to what undoes it where there is none now.
 * Where that is gone too, it goes to the first control: in a panel that closes it.
 */
export function keepFocus(root: HTMLElement, redraw: () => void): void {
  const focused = root.querySelector<HTMLElement>(':focus');
  if (focused === null) return redraw();
  const row = rowOf(focused);
  const inRow = () => listControls(root).filter((control) => rowOf(control) === row);
  const alike = () => inRow().filter((control) => deedOf(control) === deedOf(focused));
  const index = alike().indexOf(focused);
  redraw();
  const now = alike();
  const again = root.contains(focused) ? focused : (now[index] ?? now.at(-1));
  const others = row === undefined ? [] : inRow();
  (again ?? others.at(-1) ?? listControls(root)[0])?.focus({ preventScroll: true });
}

const listControls = (root: HTMLElement) => [
  ...root.querySelectorAll<HTMLElement>('button, select, summary, a'),
];

const rowOf = (control: Element) =>
  control.closest<HTMLElement>('[data-technique]')?.dataset['technique'];

/** What has no action of that name is told by its words. */
const deedOf = ({ dataset, textContent }: HTMLElement) => dataset['action'] ?? textContent;
