import { compareTexts } from '../compare-texts.ts';
import { refuse } from './change-techniques.ts';
import type { TechniquesChange } from './change-techniques.ts';
import { keyOfCorrection } from './corrections.ts';
import type { Correction } from './corrections.ts';
import type { UserTechniquesDocument } from './user-techniques.ts';

/** All of them hold; one more is refused, as none may be forgotten. */
export const MOST_CORRECTIONS = 20_000;
/** So many of the newest teach: what older ones said of keywords is not kept, to stay small. */
export const MOST_TEACHING = 2000;

/** The user's last word on a technique of a paper. */
export function putCorrection(
  document: UserTechniquesDocument,
  correction: Correction,
): TechniquesChange {
  const { corrections } = removeCorrection(document, correction);
  if (corrections.length >= MOST_CORRECTIONS) return refuse('too-many-corrections');
  return {
    ok: true,
    value: { ...document, corrections: boundTeaching([...corrections, correction]) },
  };
}

/** The same document if there is no such correction. */
export function removeCorrection(
  document: UserTechniquesDocument,
  which: Pick<Correction, 'paper' | 'technique'>,
): UserTechniquesDocument {
  const key = keyOfCorrection(which);
  const corrections = document.corrections.filter((each) => keyOfCorrection(each) !== key);
  return corrections.length === document.corrections.length
    ? document
    : { ...document, corrections };
}

/** All corrections hold, but none up to now teaches any more, nor where a file takes it. */
export const forgetLessons = (
  document: UserTechniquesDocument,
  now: Date,
): UserTechniquesDocument => ({
  ...document,
  learnsSince: now.toISOString(),
  corrections: document.corrections.map((each) => ({ ...each, keywords: [] })),
});

/** Takes their keywords from all but the newest that have some. */
export function boundTeaching(corrections: readonly Correction[]): readonly Correction[] {
  const teaching = corrections.filter(({ keywords }) => keywords.length > 0);
  if (teaching.length <= MOST_TEACHING) return corrections;
  const newest = new Set(
    teaching.toSorted((a, b) => compareTexts(b.at, a.at)).slice(0, MOST_TEACHING),
  );
  return corrections.map((each) =>
    each.keywords.length === 0 || newest.has(each) ? each : { ...each, keywords: [] },
  );
}
