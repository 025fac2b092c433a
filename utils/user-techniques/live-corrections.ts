import type { AnyTechniqueId } from '../techniques/own-id.ts';
import { findTechnique } from '../techniques/taxonomy.ts';
import type { Correction } from './corrections.ts';
import type { UserTechniques } from './user-techniques.ts';

/** The corrections that are at work, by paper: those of techniques that are off or gone sleep. */
export function liveCorrections({
  techniques,
  off,
  corrections,
}: UserTechniques): ReadonlyMap<string, readonly Correction<AnyTechniqueId>[]> {
  const byPaper = new Map<string, Correction<AnyTechniqueId>[]>();
  for (const correction of corrections) {
    const own = techniques.find(({ id }) => id === correction.technique);
    const technique = own?.id ?? findTechnique(correction.technique)?.id;
    if (technique === undefined || off.includes(technique)) continue;
    const ofPaper = byPaper.get(correction.paper) ?? [];
    byPaper.set(correction.paper, ofPaper);
    ofPaper.push({ ...correction, technique });
  }
  return byPaper;
}
