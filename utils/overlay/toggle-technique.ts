import type { AnyTechniqueId } from '../techniques/own-id.ts';
import { withMember } from '../with-member.ts';
import type { Selection } from './verdict.ts';

/** Narrows to a technique, or no longer. */
export function toggleTechnique(selection: Selection, technique: AnyTechniqueId): Selection {
  const { techniques } = selection;
  const isChosen = techniques.has(technique);
  return { ...selection, techniques: withMember(techniques, technique, !isChosen) };
}
