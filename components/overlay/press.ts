const actions = new WeakMap<EventTarget, () => void>();

/** Gives a button its action; `runPress` finds it without a listener on every button of 100 cards. */
export function onPress<T extends Element>(pressed: T, action: () => void): T {
  actions.set(pressed, action);
  return pressed;
}

/** Runs the action of the innermost element that has one; answers whether there was any. */
export function runPress(path: readonly EventTarget[]): boolean {
  for (const target of path) {
    const action = actions.get(target);
    if (action === undefined) continue;
    action();
    return true;
  }
  return false;
}
