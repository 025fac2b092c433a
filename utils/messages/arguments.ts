/** The one argument of a message, if it could be read. */
export const one = <T>(value: T | undefined): [T] | undefined =>
  value === undefined ? undefined : [value];

/** Both arguments of a message, if they could be read. */
export const pair = <A, B>(first: A | undefined, second: B | undefined): [A, B] | undefined =>
  first === undefined || second === undefined ? undefined : [first, second];
