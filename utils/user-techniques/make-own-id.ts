import type { OwnTechniqueId } from '../techniques/own-id.ts';
import { foldText } from '../text.ts';
import type { OwnTechnique } from './own-technique.ts';

/** With a number behind it, it is still an id. */
const MAX_LENGTH = 56;

/** An id made of the label, as it may show in a query; the same each time, but none that `others` bear. */
export function makeOwnId(label: string, others: readonly OwnTechnique[] = []): OwnTechniqueId {
  const words = foldText(label).match(/[\p{L}\p{N}]+/gu);
  // A label of signs alone, such as an emoji, has only their numbers.
  const letters = words ?? Array.from(label, (sign) => sign.codePointAt(0)?.toString(16) ?? '');
  const name = `own-${letters.join('-').slice(0, MAX_LENGTH)}` as const;
  const isTaken = (id: OwnTechniqueId) => others.some((other) => other.id === id);
  let id: OwnTechniqueId = name;
  for (let number = 2; isTaken(id); number += 1) id = `${name}-${number}`;
  return id;
}
