/** What a key does on the library's page. */
export type LibraryKey =
  | 'down'
  | 'up'
  | 'select'
  | 'select-all'
  | 'status'
  | 'tags'
  | 'notes'
  | 'open'
  | 'remove'
  | 'undo'
  | 'search'
  | 'help'
  | 'leave';

const KEYS: Readonly<Record<string, LibraryKey>> = {
  j: 'down',
  ArrowDown: 'down',
  k: 'up',
  ArrowUp: 'up',
  x: 'select',
  a: 'select-all',
  s: 'status',
  t: 'tags',
  n: 'notes',
  o: 'open',
  Delete: 'remove',
  u: 'undo',
  '/': 'search',
  '?': 'help',
  Escape: 'leave',
};

const FIELD = 'input:not([type=checkbox]), textarea, select, [contenteditable]';

/** The meaning of a key; `undefined` if it is the browser's, or a field's that is being written in. */
export function readLibraryKey(event: KeyboardEvent): LibraryKey | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined;
  if (event.target instanceof Element && event.target.closest(FIELD) !== null) return undefined;
  // Nothing is done behind a dialog, and its Escape is the browser's.
  if (document.querySelector('dialog[open]') !== null) return undefined;
  return Object.hasOwn(KEYS, event.key) ? KEYS[event.key] : undefined;
}
