import { nextTask } from '../../utils/shell/next-task.ts';

// With what else a key sets off, an answer still comes in a frame or two.
const SLICE_MS = 8;

/** To be asked between the steps of long work: a new task once the page should be let answer. */
export function createPace(): () => Promise<void> | undefined {
  let start = performance.now();
  async function rest(): Promise<void> {
    await nextTask();
    start = performance.now();
  }
  return () => (performance.now() - start < SLICE_MS ? undefined : rest());
}
