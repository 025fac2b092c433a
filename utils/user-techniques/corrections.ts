import { isRecord } from '../document.ts';
import { parsePaperId } from '../paper.ts';
import type { PaperId } from '../paper.ts';
import type { TechniqueFinding } from '../techniques/classify.ts';
import type { AnyTechniqueId } from '../techniques/own-id.ts';
import { parseKeyword } from './weighted-keyword.ts';

/** The most keywords that a correction says something of, strongest first. */
export const MOST_CORRECTED_KEYWORDS = 12;

/** A user's word on one technique of one paper: it holds for ever, on every page. */
export interface Correction<Id extends string = string> {
  readonly paper: PaperId;
  /** Its id; one that is gone or of another version is kept, and does nothing. */
  readonly technique: Id;
  readonly verdict: 'not' | 'is';
  /** ISO date-time. */
  readonly at: string;
  /** The paper's keywords for the technique; none if nothing is to be learned from it. */
  readonly keywords: readonly string[];
}

/** A finding after the user has had their word. */
export interface CorrectedFinding extends TechniqueFinding<AnyTechniqueId> {
  /** The user says so, whatever the model does. */
  readonly byUser?: true;
}

/** A correction from storage or a message. */
export function parseCorrection(value: unknown): Correction | undefined {
  if (!isRecord(value)) return undefined;
  const { technique, verdict, at, keywords } = value;
  const paper = parsePaperId(value['paper']);
  if (paper === undefined || typeof technique !== 'string' || typeof at !== 'string') {
    return undefined;
  }
  if (technique === '' || technique.length > 64 || Number.isNaN(Date.parse(at))) return undefined;
  if ((verdict !== 'not' && verdict !== 'is') || !Array.isArray(keywords)) return undefined;
  return {
    paper,
    technique,
    verdict,
    at: new Date(at).toISOString(),
    // One that cannot be read teaches nothing; the user's word holds all the same.
    keywords: [...new Set(keywords.flatMap((keyword) => parseKeyword(keyword) ?? []))].slice(
      0,
      MOST_CORRECTED_KEYWORDS,
    ),
  };
}

/** One word on each technique of a paper: the last. */
export const keyOfCorrection = ({
  paper,
  technique,
}: Pick<Correction, 'paper' | 'technique'>): string => `${paper} ${technique}`;

/** What the user left of a paper's findings, and what they added first: nothing is surer. */
export function applyCorrections(
  findings: readonly TechniqueFinding<AnyTechniqueId>[],
  ofThisPaper: readonly Correction<AnyTechniqueId>[] = [],
): readonly CorrectedFinding[] {
  if (ofThisPaper.length === 0) return findings;
  const verdicts = new Map(ofThisPaper.map(({ technique, verdict }) => [technique, verdict]));
  const found = new Set(findings.map(({ id }) => id));
  const missed = ofThisPaper.filter(
    ({ technique, verdict }) => verdict === 'is' && !found.has(technique),
  );
  return [
    ...missed.map(({ technique }) => confirm(technique)),
    ...findings.flatMap((finding) => {
      const verdict = verdicts.get(finding.id);
      if (verdict === undefined) return [finding];
      return verdict === 'is' ? [confirm(finding.id, finding)] : [];
    }),
  ];
}

function confirm(id: AnyTechniqueId, finding?: TechniqueFinding<AnyTechniqueId>): CorrectedFinding {
  return {
    id,
    score: 1,
    byUser: true,
    // Worked out only when somebody asks, as ever.
    get keywords() {
      return finding?.keywords ?? [];
    },
  };
}
