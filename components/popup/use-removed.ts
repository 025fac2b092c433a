import { useSignal } from '@preact/signals';

interface Removed<T> {
  /** Those that can be brought back, in the order in which they went. */
  readonly entries: readonly T[];
  /** Each once it is `done`, and not if that rejects. */
  readonly remove: (entry: T, done: Promise<unknown>) => Promise<void>;
  readonly restore: (entry: T, done: Promise<unknown>) => Promise<void>;
}

/** What was taken out of a list while it is shown: a line with an undo stands for each. */
export function useRemoved<T>(): Removed<T> {
  const entries = useSignal<readonly T[]>([]);
  return {
    entries: entries.value,
    async remove(entry, done) {
      await done;
      entries.value = [...entries.peek(), entry];
    },
    async restore(entry, done) {
      await done;
      entries.value = entries.peek().filter((other) => other !== entry);
    },
  };
}
