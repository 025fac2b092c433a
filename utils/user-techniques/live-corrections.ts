import type { AnyTechniqueId } from '../techniques/own-id.ts';
import type { Correction } from './corrections.ts';
import { nameTechnique } from './technique-name.ts';
import type { UserTechniques } from './user-techniques.ts';

/** The corrections that are at work, by paper: those of techniques that are off or gone sleep. */
export function liveCorrections({
  techniques,
  off,
  corrections,
}: UserTechniques): ReadonlyMap<string, readonly Correction<AnyTechniqueId>[]> {
  const live = corrections.flatMap((correction) => {
    const technique = nameTechnique(correction.technique, techniques)?.id;
    return technique === undefined || off.includes(technique) ? [] : [{ ...correction, technique }];
  });
  return Map.groupBy(live, ({ paper }) => paper);
}
