import { nextTask } from '../../utils/shell/next-task.ts';

// Half a frame, with what is done at a slice's end: what the page itself has to do fits in beside it.
const SLICE_MS = 5;

/** Runs the jobs in tasks of a few milliseconds each, the first of them at once, and `endSlice` at the end of each. */
export async function runInSlices(
  jobs: readonly (() => unknown)[],
  endSlice: () => void,
  signal: AbortSignal,
): Promise<void> {
  let done = 0;
  while (!signal.aborted) {
    const end = performance.now() + SLICE_MS;
    do jobs[done++]?.();
    while (done < jobs.length && performance.now() < end);
    endSlice();
    if (done >= jobs.length) return;
    await nextTask();
  }
}
