// Half a frame: what the page itself has to do fits in beside it.
const SLICE_MS = 8;

/** Runs the jobs in tasks of a few milliseconds each, the first of them at once. */
export async function runInSlices(
  jobs: readonly (() => void)[],
  signal: AbortSignal,
): Promise<void> {
  let start = performance.now();
  for (const job of jobs) {
    if (signal.aborted) return;
    if (performance.now() - start > SLICE_MS) {
      await nextTask();
      start = performance.now();
    }
    job();
  }
}

/** A new task without the 4 ms that nested timers wait. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}
