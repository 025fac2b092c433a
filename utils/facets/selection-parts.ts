import type { CodeState } from '../code/code-state.ts';
import type { AnyTechniqueId } from '../techniques/own-id.ts';
import { put } from './selection.ts';
import type { Selection, Side } from './selection.ts';

/** What a selection says one by one, each of which can be taken back. */
export type SelectionPart =
  | { readonly kind: 'technique'; readonly side: Side; readonly id: AnyTechniqueId }
  | { readonly kind: 'code'; readonly side: Side; readonly states: readonly CodeState[] }
  | { readonly kind: 'query'; readonly text: string };

const SIDES: readonly Side[] = ['only', 'without'];

export function listParts({ techniques, code, query }: Selection): readonly SelectionPart[] {
  return [
    ...SIDES.flatMap((side) =>
      [...techniques[side]].map((id) => ({ kind: 'technique', side, id }) as const),
    ),
    ...SIDES.flatMap((side) =>
      code[side].size > 0 ? [{ kind: 'code', side, states: [...code[side]] } as const] : [],
    ),
    ...(query === undefined ? [] : [{ kind: 'query', text: query.text } as const]),
  ];
}

/** The selection without one of its parts. */
export function removePart(selection: Selection, part: SelectionPart): Selection {
  switch (part.kind) {
    case 'technique':
      return { ...selection, techniques: put(selection.techniques, [part.id], undefined) };
    case 'code':
      return { ...selection, code: put(selection.code, part.states, undefined) };
    case 'query':
      return { ...selection, query: undefined };
  }
}
