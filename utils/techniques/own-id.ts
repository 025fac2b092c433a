import type { TechniqueId } from './taxonomy.ts';

/** The id of a technique that a user has made: never one of ours. */
export type OwnTechniqueId = `own-${string}`;
export type AnyTechniqueId = TechniqueId | OwnTechniqueId;

/** By which a query may name a technique that a user has made. */
export interface OwnTechniqueName {
  readonly id: OwnTechniqueId;
  readonly label: string;
}

const OWN_ID = /^own-[\p{L}\p{N}-]{1,60}$/u;

export function isOwnId(id: string): id is OwnTechniqueId {
  return OWN_ID.test(id);
}
