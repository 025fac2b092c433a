// On the element itself: the page's two content scripts each have a copy of this file.
const ACTION = Symbol.for('gloss.action');

interface Pressable extends EventTarget {
  [ACTION]?: () => void;
}

/** Gives a button its action; `runPress` finds it without a listener on every button of 100 cards. */
export function onPress<T extends Element>(pressed: T & Pressable, action: () => void): T {
  pressed[ACTION] = action;
  return pressed;
}

/** Runs the action of the innermost element that has one; answers whether there was any. */
export function runPress(path: readonly Pressable[]): boolean {
  const pressed = path.find((target) => target[ACTION] !== undefined);
  pressed?.[ACTION]?.();
  return pressed !== undefined;
}
