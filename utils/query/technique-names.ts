import { once } from '../once.ts';
import type { AnyTechniqueId, OwnTechniqueName } from '../techniques/own-id.ts';
import { TECHNIQUES } from '../techniques/taxonomy.ts';
import { foldText, readWords } from '../text.ts';
import { toSingular } from './singular.ts';

/** `Test-Time_Scaling` and `test time scaling` are one name. */
export const spell = (name: string): string => readWords(name, toSingular).words.join(' ');

/** What is neither letter nor digit, nor stands between words; quotes are the query's own. */
const SIGNS = /[^\p{L}\p{N}\p{M}\s_"-]+/gu;

/** Equal for names that a query cannot tell apart: its signs part `C++` from `C`. */
export const keyOfName = (name: string): string =>
  `${spell(name)} ${foldText(name).match(SIGNS)?.join('') ?? ''}`;

/** Every technique by its id, label and short label, as `keyOf` writes them; ids win where names meet. */
const mapTechniques = (keyOf: (name: string) => string): ReadonlyMap<string, AnyTechniqueId> =>
  new Map(
    (['shortLabel', 'label', 'id'] as const).flatMap((kind) =>
      TECHNIQUES.map((technique) => [keyOf(technique[kind]), technique.id] as const),
    ),
  );

const byKey = once(() => mapTechniques(keyOfName));
/** Which of our techniques is spelled so. */
export const bySpelling = once(() => mapTechniques(spell));

/** The technique of just this name. */
export function findNamed(
  value: string,
  own: readonly OwnTechniqueName[],
): AnyTechniqueId | undefined {
  const key = keyOfName(value);
  return byKey().get(key) ?? own.find(({ label }) => keyOfName(label) === key)?.id;
}

/** The same, else one whose name has other signs between the same words. */
export function findTechniqueId(
  value: string,
  own: readonly OwnTechniqueName[],
): AnyTechniqueId | undefined {
  const name = spell(value);
  return (
    findNamed(value, own) ??
    bySpelling().get(name) ??
    own.find(({ label }) => spell(label) === name)?.id
  );
}

/** Whether one of ours or of these bears the name: in queries it stands for one technique. */
export const isNameTaken = (own: readonly OwnTechniqueName[], name: string): boolean =>
  findNamed(name, own) !== undefined;
