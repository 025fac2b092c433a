/** Chromium's messages hold 64 MiB of JSON; a little of that is ours. */
const MOST_BYTES = 63 * 1024 * 1024;

/** Whether a message can carry the value, there and back again. */
export const fitsMessage = (value: unknown): boolean =>
  new Blob([JSON.stringify(value)]).size <= MOST_BYTES;
