/** Whether a value that nobody vouches for is a number of things. */
export const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

export const readCount = (value: unknown): number | undefined =>
  isCount(value) ? value : undefined;
