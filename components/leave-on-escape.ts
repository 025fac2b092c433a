/** Has the Escape key leave what is being written; without `leave` the key is the browser's. */
export const leaveOnEscape = (leave: (() => void) | undefined) => (event: KeyboardEvent) => {
  if (event.key !== 'Escape' || leave === undefined) return;
  // Else the browser closes the popup.
  event.preventDefault();
  leave();
};
