import { isRecord } from '../document.ts';

type Signatures<P> = { [Name in keyof P]: (...args: never[]) => unknown };

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: string };

/** Where a message comes from. */
interface Sender {
  /** The tab of the page; none for the popup. */
  readonly tab?: number;
}

interface Handler<F extends (...args: never[]) => unknown> {
  /** The arguments in their types, or `undefined` if the message is not of the right shape. */
  readonly parse: (args: readonly unknown[]) => Parameters<F> | undefined;
  readonly run: (
    ...args: [...Parameters<F>, from: Sender]
  ) => ReturnType<F> | Promise<ReturnType<F>>;
}

/** One handler for each message of the protocol: forgetting one does not compile. */
export type Handlers<P extends Signatures<P>> = { readonly [Name in keyof P]: Handler<P[Name]> };

interface Message {
  readonly name: string;
  readonly args: readonly unknown[];
}

/** Messages carry our name, so that another library's on the same channel are left alone. */
export function readMessage(message: unknown): Message | undefined {
  if (!isRecord(message)) return undefined;
  const { gloss, args } = message;
  if (typeof gloss !== 'string' || !Array.isArray(args)) return undefined;
  return { name: gloss, args };
}

/** The wire form of a message; JSON-like, so that both browsers carry it alike. */
export function writeMessage(name: string, args: readonly unknown[]): unknown {
  return { gloss: name, args };
}

/** Answers a message that `handlers` know; errors become answers, never rejections. */
export async function dispatch<P extends Signatures<P>>(
  handlers: Handlers<P>,
  message: Message,
  from: Sender = {},
): Promise<Answer<unknown>> {
  // hasOwn: a message named `constructor` must not reach Object.
  if (!Object.hasOwn(handlers, message.name)) return { ok: false, error: 'unknown-message' };
  const handler = handlers[message.name as keyof P];
  try {
    const args = handler.parse(message.args);
    if (args === undefined) return { ok: false, error: 'malformed-message' };
    return { ok: true, value: await handler.run(...args, from) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Reads an answer from the wire; `undefined` if nobody of us answered. */
export function readAnswer(answer: unknown): Answer<unknown> | undefined {
  if (!isRecord(answer)) return undefined;
  const { ok, value, error } = answer;
  if (ok === true) return { ok, value };
  if (ok === false) return { ok, error: String(error) };
  return undefined;
}
