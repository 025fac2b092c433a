import { isOwnId } from './own-id.ts';
import type { AnyTechniqueId, OwnTechniqueId } from './own-id.ts';
import { findTechnique } from './taxonomy.ts';
import type { TechniqueId } from './taxonomy.ts';

/** The id of one of ours in a value from storage, a message, a file or a query. */
export const parseTechniqueId = (value: unknown): TechniqueId | undefined =>
  typeof value === 'string' ? findTechnique(value)?.id : undefined;

export const parseOwnId = (value: unknown): OwnTechniqueId | undefined =>
  typeof value === 'string' && isOwnId(value) ? value : undefined;

export const parseAnyId = (value: unknown): AnyTechniqueId | undefined =>
  parseOwnId(value) ?? parseTechniqueId(value);
