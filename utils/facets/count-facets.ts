import type { CodeState } from '../code/code-state.ts';
import type { AnyTechniqueId } from '../techniques/own-id.ts';
import { findFaults, isCodeSelected } from './find-narrowing.ts';
import type { SelectableFacts } from './find-narrowing.ts';
import type { Selection } from './selection.ts';

interface CountedPaper {
  readonly facts: Pick<SelectableFacts, 'findings' | 'code'>;
  /** By the query that the page is narrowed to, if there is one. */
  readonly isFound: boolean;
}

/** By value, how many papers that have it are shown once it is chosen; a value of no paper of the page is not in it. */
export interface FacetCounts {
  readonly techniques: ReadonlyMap<AnyTechniqueId, number>;
  readonly code: ReadonlyMap<CodeState, number>;
}

/** `papers` are those that no filter hides: what the user can narrow. */
export function countFacets(papers: readonly CountedPaper[], selection: Selection): FacetCounts {
  const techniques = new Map<AnyTechniqueId, number>();
  const code = new Map<CodeState, number>();
  for (const { facts, isFound } of papers) {
    const faults = isFound ? findFaults(facts, selection) : [];
    const { state } = facts.code;
    // States stand beside each other: to choose one takes nothing from another.
    add(code, state, isFound && faults.length === 0);
    const isCode = isCodeSelected(state, selection);
    for (const { id } of facts.findings) {
      // What is ruled out now would no longer be.
      add(techniques, id, isFound && isCode && faults.every((fault) => fault === id));
    }
  }
  return { techniques, code };
}

function add<T>(counts: Map<T, number>, value: T, isShown: boolean): void {
  counts.set(value, (counts.get(value) ?? 0) + Number(isShown));
}
