import type { CodeState } from '../code/code-state.ts';
import type { Query } from '../query/query.ts';
import type { AnyTechniqueId } from '../techniques/own-id.ts';

/** What is chosen of a facet's values, and what is ruled out; none is both. */
export interface Choice<T> {
  readonly only: ReadonlySet<T>;
  readonly without: ReadonlySet<T>;
}

export type Side = keyof Choice<unknown>;

/** What the page bar narrows the page to, for as long as the page is open. */
export interface Selection {
  /** A paper must have all of `only`, and none of `without`. */
  readonly techniques: Choice<AnyTechniqueId>;
  /** A paper's code is in one state: one of `only` if there are any, and none of `without`. */
  readonly code: Choice<CodeState>;
  readonly query: WrittenQuery | undefined;
}

interface WrittenQuery {
  readonly text: string;
  readonly query: Query;
}

const NO_CHOICE: Choice<never> = { only: new Set<never>(), without: new Set<never>() };

/** Nothing chosen: the whole page. */
export const EVERYTHING: Selection = { techniques: NO_CHOICE, code: NO_CHOICE, query: undefined };

/** Whether nothing is chosen, as at first or again. */
export const isEverything = ({ techniques, code, query }: Selection): boolean =>
  query === undefined &&
  [techniques, code].every(({ only, without }) => only.size + without.size === 0);

export function sideOf<T>({ only, without }: Choice<T>, value: T): Side | undefined {
  if (only.has(value)) return 'only';
  return without.has(value) ? 'without' : undefined;
}

/** Puts values on a side, whatever they were on; those that are on none are left out. */
export function put<T>(
  choice: Choice<T>,
  values: Iterable<NoInfer<T>>,
  side: Side | undefined,
): Choice<T> {
  const only = new Set(choice.only);
  const without = new Set(choice.without);
  for (const value of values) {
    only.delete(value);
    without.delete(value);
    if (side !== undefined) (side === 'only' ? only : without).add(value);
  }
  return { only, without };
}

/** Puts a value on a side, or takes it off if it is there. */
export const toggle = <T>(choice: Choice<T>, value: NoInfer<T>, side: Side): Choice<T> =>
  put(choice, [value], sideOf(choice, value) === side ? undefined : side);

/** Narrows to a technique's papers, or away from them, or no longer. */
export const toggleTechnique = (
  selection: Selection,
  id: AnyTechniqueId,
  side: Side = 'only',
): Selection => ({ ...selection, techniques: toggle(selection.techniques, id, side) });
