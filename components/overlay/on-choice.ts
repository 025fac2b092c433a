/**
 * Runs `choose` when something is chosen in a select: at once from its open list. While that is closed a
 * key may change what it shows, one option after another, and Enter or the end of the focus chooses.
 */
export function onChoice(select: HTMLSelectElement, choose: () => void): void {
  let isKey = false;
  let isWaiting = false;
  function end(): void {
    if (isWaiting) choose();
    isWaiting = false;
  }
  // A letter's change follows `keypress`; those of an open list come on their own.
  for (const type of ['keydown', 'keypress'] as const) {
    select.addEventListener(type, (event) => {
      isKey = true;
      setTimeout(() => {
        isKey = false;
      });
      if (event.key !== 'Enter' || !isWaiting) return;
      // Some browsers would open the list.
      event.preventDefault();
      end();
    });
  }
  select.addEventListener('change', () => {
    isWaiting = true;
    if (!isKey) end();
  });
  select.addEventListener('blur', end);
}
