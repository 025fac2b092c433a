/**
 * Runs `redraw`, and gives the focus back to the control that had it: in a technique's row, which may
 * have gone elsewhere, to the one that does the same or, where there is none now, undoes it.
 */
export function keepFocus(root: HTMLElement, redraw: () => void): void {
  const focused = root.querySelector<HTMLElement>(':focus');
  if (focused === null) return redraw();
  const inRow = () =>
    [...root.querySelectorAll<HTMLElement>('button, select')].filter(
      (control) => rowOf(control) === rowOf(focused),
    );
  const alike = () =>
    inRow().filter(({ dataset }) => dataset['action'] === focused.dataset['action']);
  const index = alike().indexOf(focused);
  redraw();
  if (root.contains(focused)) return focused.focus({ preventScroll: true });
  (alike()[index] ?? inRow().at(-1))?.focus({ preventScroll: true });
}

const rowOf = (control: Element) =>
  control.closest<HTMLElement>('[data-technique]')?.dataset['technique'];
