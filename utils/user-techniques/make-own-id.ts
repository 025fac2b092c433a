import type { OwnTechniqueId } from '../techniques/own-id.ts';
import { foldText } from '../text.ts';
import type { OwnTechnique } from './own-technique.ts';

/** With a number behind it, it is still an id. */
const MAX_LENGTH = 56;

const WORD = /^[\p{L}\p{N}]+$/u;
/** A word, or a sign that does more than part words: an id has its number, so that `A*` is not `A`. */
const PART = /[\p{L}\p{N}]+|[^\p{L}\p{N}\s_-]/gu;

/** An id made of the label, as it may show in a query; the same each time, but none that `others` bear. */
export function makeOwnId(label: string, others: readonly OwnTechnique[] = []): OwnTechniqueId {
  const parts = foldText(label).match(PART) ?? Array.from(label);
  const letters = parts.map((part) =>
    WORD.test(part) ? part : (part.codePointAt(0)?.toString(16) ?? ''),
  );
  const name = `own-${letters.join('-').slice(0, MAX_LENGTH)}` as const;
  const isTaken = (id: OwnTechniqueId) => others.some((other) => other.id === id);
  let id: OwnTechniqueId = name;
  for (let number = 2; isTaken(id); number += 1) id = `${name}-${number}`;
  return id;
}
