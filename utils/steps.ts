/**
 * Long work in steps, between which a page may answer its user, or have it end; each tells what share
 * of it is done, from 0 to 1.
 */
export type Steps<Result> = Generator<number, Result, void>;

/** What happens between two steps; it throws, or rejects, where the work is to end. */
export type Pace = (share: number) => Promise<void> | undefined;

/** Does the work with a pause wherever the pace asks for one. */
export async function walk<Result>(steps: Steps<Result>, pace: Pace): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    const pause = pace(step.value);
    // To await what is no promise would take longer than many a step.
    if (pause !== undefined) await pause;
  }
}

/** Does the work at one go. */
export function run<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
