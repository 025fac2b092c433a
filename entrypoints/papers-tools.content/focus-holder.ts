/** Gives the focus back to what had it in `root`, where the site took `root` out meanwhile and it is in the page again. */
export function createFocusHolder(root: Element): () => void {
  let focused: HTMLElement | undefined;
  root.addEventListener('focusin', ({ target }) => {
    focused = target instanceof HTMLElement ? target : undefined;
  });
  root.addEventListener('focusout', () => {
    // Chromium also says so of what is being taken out; who leaves by themselves leaves it in the page.
    queueMicrotask(() => {
      if (root.isConnected) focused = undefined;
    });
  });
  return () => {
    if (focused !== undefined && root.isConnected && document.activeElement === document.body) {
      focused.focus({ preventScroll: true });
    }
  };
}
