import { compareTexts } from '../compare-texts.ts';
import type { Documents } from './documents.ts';
import type { EntryTypes, ListFormat } from './lists.ts';

/** What is known of one entry: what it is, or that it is there no more, and since when. */
export interface Register<T = unknown> {
  /** ISO date-time; empty where nobody knows it, which is before all others. */
  readonly at: string;
  /** `undefined` for what was removed. */
  readonly value: T | undefined;
  /** How it was called that was removed. */
  readonly label?: string;
}

export type RegisterMap<T = unknown> = ReadonlyMap<string, Register<T>>;

export type Registers<Name extends keyof Documents> = {
  readonly [List in keyof EntryTypes[Name]]: RegisterMap<EntryTypes[Name][List]>;
};

/** The same of any document, for what is done with all lists alike. */
export type AnyRegisters = Readonly<Record<string, RegisterMap>>;

/** Of each entry what was written last; in whatever order they are joined, and however often, the outcome is the same. */
export function joinRegisters(
  one: RegisterMap,
  other: RegisterMap,
  format: ListFormat,
): RegisterMap {
  const joined = new Map(one);
  for (const [id, register] of other) {
    const known = joined.get(id);
    if (known === undefined || compareRegisters(known, register, format) < 0) {
      joined.set(id, register);
    }
  }
  return joined;
}

/** Of two written at one time always the same one counts. */
function compareRegisters(one: Register, other: Register, format: ListFormat): number {
  return (
    compareTexts(one.at, other.at) ||
    Number(one.value === undefined) - Number(other.value === undefined) ||
    compareTexts(textOf(one.value, format), textOf(other.value, format)) ||
    // A correction that has forgotten its keywords, whose `[]` comes after any `["`, does not get them back.
    compareTexts(JSON.stringify(one.value ?? null), JSON.stringify(other.value ?? null)) ||
    compareTexts(one.label ?? '', other.label ?? '')
  );
}

/** Equal for values between which nothing was edited. */
export function textOf(value: unknown, { meaningOf }: ListFormat): string {
  return JSON.stringify(value === undefined || !meaningOf ? (value ?? null) : meaningOf(value));
}
