import { readCodeMarker } from '../code/code-marker.ts';
import type { CodeMarker } from '../code/code-marker.ts';
import type { Paper } from '../paper.ts';
import { prepareFacts } from '../query/prepare-facts.ts';
import type { PreparedFacts } from '../query/prepare-facts.ts';
import { classify } from '../techniques/classify.ts';
import type { CorrectedFinding } from '../user-techniques/corrections.ts';

/** All that is worked out of one paper's text and data, once. */
export interface PaperFacts {
  readonly paper: Paper;
  /** Best first. */
  readonly findings: readonly CorrectedFinding[];
  readonly code: CodeMarker;
  /** For queries; worked out when the first of them asks. */
  readonly prepared: () => PreparedFacts;
}

/** Reads a paper's code and techniques, as the user has set them, and prepares it for queries. */
export function describeFacts(
  paper: Paper,
  findTechniques: (paper: Paper) => readonly CorrectedFinding[] = classify,
): PaperFacts {
  const findings = findTechniques(paper);
  const code = readCodeMarker(paper);
  const techniques = findings.map(({ id }) => id);
  let prepared: PreparedFacts | undefined;
  return {
    paper,
    findings,
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
