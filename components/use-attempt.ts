import { useSignal } from '@preact/signals';

import { describeProblem } from './describe-problem.ts';

interface Attempt {
  /** Why the last action was not done, until the next one starts. */
  readonly problem: string | undefined;
  readonly busy: boolean;
  /** Answers whether the action was done. */
  readonly run: (action: () => Promise<unknown>) => Promise<boolean>;
}

/** Runs actions for the place that shows what became of them. */
export function useAttempt(): Attempt {
  const problem = useSignal<string | undefined>(undefined);
  const busy = useSignal(false);
  return {
    problem: problem.value,
    busy: busy.value,
    async run(action) {
      problem.value = undefined;
      busy.value = true;
      try {
        await action();
        return true;
      } catch (error) {
        problem.value = describeProblem(error);
        return false;
      } finally {
        busy.value = false;
      }
    },
  };
}
