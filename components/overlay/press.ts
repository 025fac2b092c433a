// On the element itself: the page's two content scripts each have a copy of this file.
const ACTION = Symbol.for('gloss.action');

type Press = MouseEvent | KeyboardEvent;

interface Pressable extends EventTarget {
  [ACTION]?: (press: Press) => void;
}

/**
 * Gives a button its action, and a text field one that hears of its keys; `runPress` finds it without a
 * listener on every button of 100 cards.
 */
export function onPress<T extends Element>(
  pressed: T & Pressable,
  action: (press: Press) => void,
): T {
  pressed[ACTION] = action;
  return pressed;
}

/** Runs the action of the innermost element that has one; answers whether there was any. */
export function runPress(path: readonly Pressable[], press: Press): boolean {
  const pressed = path.find((target) => target[ACTION] !== undefined);
  pressed?.[ACTION]?.(press);
  return pressed !== undefined;
}
