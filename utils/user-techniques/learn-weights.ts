import type { Correction } from './corrections.ts';
import type { UserTechniquesDocument } from './user-techniques.ts';

/** From how many more corrections one way than the other on something is learned. */
export const FEWEST_CORRECTIONS = 3;
/** So many more, and the most is learned. */
const STEPS = 5;

/** What corrections say of one keyword of one technique. */
export interface Lesson {
  readonly technique: string;
  readonly keyword: string;
  /** How many more corrections speak one way than the other. */
  readonly corrections: number;
  /** How far its weight may go, of what is allowed: from -1, lowered most, to 1, raised most. */
  readonly share: number;
}

/** The corrections from which is learned: none while the switch is off, none from before the last reset. */
export function teachingCorrections({
  corrections,
  learns,
  learnsSince,
}: Pick<UserTechniquesDocument, 'corrections' | 'learns' | 'learnsSince'>): readonly Correction[] {
  return learns ? corrections.filter(({ at }) => at > learnsSince) : [];
}

/** What corrections agree on, by technique and keyword; their order does not matter. */
export function learnWeights(corrections: readonly Correction[]): readonly Lesson[] {
  const balances = new Map<string, Map<string, number>>();
  for (const { technique, verdict, keywords } of corrections) {
    const own = balances.get(technique) ?? new Map<string, number>();
    balances.set(technique, own);
    for (const keyword of keywords) {
      own.set(keyword, (own.get(keyword) ?? 0) + (verdict === 'is' ? 1 : -1));
    }
  }
  return [...balances]
    .flatMap(([technique, own]) =>
      [...own].map(([keyword, balance]) => ({
        technique,
        keyword,
        corrections: Math.abs(balance),
        share: readShare(balance),
      })),
    )
    .filter(({ share }) => share !== 0)
    .toSorted((a, b) => compare(a.technique, b.technique) || compare(a.keyword, b.keyword));
}

function readShare(balance: number): number {
  const steps = Math.abs(balance) - FEWEST_CORRECTIONS + 1;
  return steps <= 0 ? 0 : Math.sign(balance) * Math.min(1, steps / STEPS);
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
