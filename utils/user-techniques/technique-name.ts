import type { Colour } from '../colours.ts';
import { findTechnique } from '../techniques/taxonomy.ts';
import type { TechniqueGroup, TechniqueId } from '../techniques/taxonomy.ts';
import { shortenLabel } from './own-technique.ts';
import type { OwnTechnique } from './own-technique.ts';

interface Labels {
  readonly label: string;
  /** What a badge shows; at most 16 characters. */
  readonly shortLabel: string;
}

/** How a technique shows: ours in the colour of its group, the user's in one they chose. */
export type TechniqueName = Labels &
  (
    | { readonly id: TechniqueId; readonly group: TechniqueGroup; readonly colour?: never }
    | { readonly id: OwnTechnique['id']; readonly colour: Colour; readonly group?: never }
  );

/** The name of a technique, of ours or of the user's `own`; `undefined` for one that is gone. */
export function nameTechnique(id: string, own: readonly OwnTechnique[]): TechniqueName | undefined {
  return findTechnique(id) ?? nameOwn(own.find((technique) => technique.id === id));
}

function nameOwn(technique: OwnTechnique | undefined): TechniqueName | undefined {
  if (technique === undefined) return undefined;
  const { id, label, colour } = technique;
  return { id, label, shortLabel: shortenLabel(label), colour };
}
