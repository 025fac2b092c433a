import type { AnyTechniqueId } from '../techniques/own-id.ts';
import type { Correction } from '../user-techniques/corrections.ts';
import type { SavedPaper } from './saved-paper.ts';

/** A saved paper's techniques as the user has corrected them since; what is kept stays as it was saved. */
export function correctSaved(
  paper: SavedPaper,
  corrections: readonly Correction<AnyTechniqueId>[] = [],
): SavedPaper {
  if (corrections.length === 0) return paper;
  const saidOf = (verdict: Correction['verdict']): readonly string[] =>
    corrections.flatMap((correction) =>
      correction.verdict === verdict ? [correction.technique] : [],
    );
  const denied = saidOf('not');
  const kept = paper.techniques.filter((id) => !denied.includes(id));
  return { ...paper, techniques: [...new Set([...saidOf('is'), ...kept])] };
}
