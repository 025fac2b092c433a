/** Whether two lists hold the same, one by one. */
export const areSameItems = <T>(last: readonly T[], next: readonly T[]): boolean =>
  last.length === next.length && last.every((item, index) => item === next[index]);
