import { nextTask } from '../../utils/shell/next-task.ts';

// Half a frame, with what is done at a slice's end: what the page itself has to do fits in beside it.
const SLICE_MS = 5;

/** Runs the jobs in tasks of a few milliseconds each, the first of them at once, and `endSlice` at the end of each. */
export async function runInSlices(
  jobs: readonly (() => void)[],
  endSlice: () => void,
  signal: AbortSignal,
): Promise<void> {
  let start = performance.now();
  for (const [index, job] of jobs.entries()) {
    job();
    const isLast = index === jobs.length - 1;
    if (!isLast && performance.now() - start < SLICE_MS) continue;
    endSlice();
    if (isLast) return;
    await nextTask();
    if (signal.aborted) return;
    start = performance.now();
  }
}
