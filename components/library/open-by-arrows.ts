/**
 * Has an arrow key open a list whose every choice is an act. Closed, the browser would choose the next
 * value at once, and what is further down could not be reached.
 */
export function openByArrows(event: KeyboardEvent & { readonly currentTarget: HTMLSelectElement }) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  event.preventDefault();
  event.currentTarget.showPicker();
}
