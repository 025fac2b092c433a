import { Failure } from './failure.ts';

/** What the user can do something about is told by a name of ours. */
export function nameFault(error: unknown): never {
  // Databases say `QuotaExceededError`, the extension's storage says it in words.
  if (/quota/i.test(String(error))) throw new Failure('no-room', { cause: error });
  // An aborted transaction may have no error of its own.
  throw error ?? new Error('aborted');
}
