/** Why something was not done, where its user is told in words of their own. */
export type FailureCode =
  | 'no-room'
  | 'blocked'
  | 'unsure'
  | 'may-not-save'
  | 'import-too-large'
  | 'backup-too-large'
  | 'backup-failed'
  | 'notes-changed'
  | 'too-many-tags'
  | 'papers-missing';

/** Says of what failed late that it may have been done all the same. */
export function failUnsure(cause: unknown): never {
  throw new Failure('unsure', { cause });
}

/** Something stored, by its name, cannot be read. */
type UnreadableCode = `unreadable-${string}`;

/** To be thrown with what the user is told; its message is the code, as of an error only that comes by message. */
export class Failure extends Error {
  readonly code: FailureCode | UnreadableCode;

  constructor(code: FailureCode | UnreadableCode, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}
