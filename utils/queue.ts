/** Runs async jobs one after the other, so that a read-modify-write never meets another. */
export function createQueue(): <T>(job: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const result = last.then(job);
    // A failed job must not fail those behind it.
    last = result.catch(() => undefined);
    return result;
  };
}
