import { readCodeMarker } from '../code/code-marker.ts';
import type { CodeMarker } from '../code/code-marker.ts';
import type { Paper } from '../paper.ts';
import { prepareFacts } from '../query/prepare-facts.ts';
import type { PreparedFacts } from '../query/prepare-facts.ts';
import { classify } from '../techniques/classify.ts';
import type { Classifier, TechniqueFinding } from '../techniques/classify.ts';
import type { AnyTechniqueId } from '../techniques/own-id.ts';
import { applyCorrections } from '../user-techniques/corrections.ts';
import type { CorrectedFinding, Correction } from '../user-techniques/corrections.ts';

/** All that is worked out of one paper's text and data, once. */
export interface PaperFacts {
  readonly paper: Paper;
  /** What the model says, best first. */
  readonly found: readonly TechniqueFinding<AnyTechniqueId>[];
  /** What the user's corrections leave of it, and add. */
  readonly findings: readonly CorrectedFinding[];
  /** What the user says it is not about. */
  readonly denied: readonly AnyTechniqueId[];
  readonly code: CodeMarker;
  /** For queries; worked out when the first of them asks. */
  readonly prepared: () => PreparedFacts;
}

/** Reads a paper's code and techniques, as the user has corrected them, and prepares it for queries. */
export function describeFacts(
  paper: Paper,
  findTechniques: Classifier<AnyTechniqueId> = classify,
  corrections: readonly Correction<AnyTechniqueId>[] = [],
): PaperFacts {
  const found = findTechniques(paper);
  const findings = applyCorrections(found, corrections);
  const code = readCodeMarker(paper);
  const techniques = findings.map(({ id }) => id);
  let prepared: PreparedFacts | undefined;
  return {
    paper,
    found,
    findings,
    denied: corrections.flatMap(({ technique, verdict }) => (verdict === 'not' ? technique : [])),
    code,
    prepared: () =>
      (prepared ??= prepareFacts({
        ...paper,
        techniques,
        code: code.state,
        stars: paper.githubStars,
        date: paper.submittedAt ?? paper.publishedAt,
      })),
  };
}
