type Underscored<T extends string> = T extends `${infer A}-${infer B}`
  ? `${A}_${Underscored<B>}`
  : T;

/** An id as it stands in keys of messages, which have no hyphens; one without a message is a type error. */
export const underscored = <T extends string>(id: T): Underscored<T> =>
  id.replaceAll('-', '_') as Underscored<T>;
