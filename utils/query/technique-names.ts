import { once } from '../once.ts';
import type { AnyTechniqueId } from '../techniques/own-id.ts';
import { TECHNIQUES } from '../techniques/taxonomy.ts';
import { readWords } from '../text.ts';
import type { OwnTechniqueName } from '../user-techniques/own-technique.ts';
import { toSingular } from './singular.ts';

/** `Test-Time_Scaling` and `test time scaling` are one name. */
export const spell = (name: string): string => readWords(name, toSingular).words.join(' ');

/** Every technique by its id, label and short label; ids win where names meet. */
const techniqueIds = once(
  (): ReadonlyMap<string, AnyTechniqueId> =>
    new Map(
      (['shortLabel', 'label', 'id'] as const).flatMap((kind) =>
        TECHNIQUES.map((technique) => [spell(technique[kind]), technique.id] as const),
      ),
    ),
);

export function findTechniqueId(
  value: string,
  own: readonly OwnTechniqueName[],
): AnyTechniqueId | undefined {
  const name = spell(value);
  return techniqueIds().get(name) ?? own.find(({ label }) => spell(label) === name)?.id;
}
