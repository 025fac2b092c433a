/** What the user can do something about is told by a name of ours. */
export function nameFault(error: unknown): never {
  if (error instanceof DOMException && error.name === 'QuotaExceededError')
    throw new Error('no-room', { cause: error });
  // An aborted transaction may have no error of its own.
  throw error ?? new Error('aborted');
}
