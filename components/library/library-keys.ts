/** What a key does on the library's page. */
export type LibraryKey =
  | 'first'
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

/** From the search field to what it has found. */
const SEARCH_KEYS: Readonly<Record<string, LibraryKey>> = { Enter: 'first', ArrowDown: 'first' };

const FIELD = 'input:not([type=checkbox]), textarea, select, [contenteditable]';

/** The meaning of a key; `undefined` if it is the browser's, or a field's that is being written in. */
export function readLibraryKey(event: KeyboardEvent): LibraryKey | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined;
  // Nothing is done behind a dialog, and its Escape is the browser's.
  if (document.querySelector('dialog[open]') !== null) return undefined;
  const field = event.target instanceof Element ? event.target.closest(FIELD) : null;
  if (field !== null && field.closest('search') === null) return undefined;
  const keys = field === null ? KEYS : SEARCH_KEYS;
  return Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
}
