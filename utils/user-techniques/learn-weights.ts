import { onceFor } from '../once-for.ts';
import type { Correction } from './corrections.ts';
import type { UserTechniquesDocument } from './user-techniques.ts';

/** From how many more corrections one way than the other on something is learned. */
const FEWEST_CORRECTIONS = 3;
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

/** What bears on what is learned. */
export type Teaching = Pick<UserTechniquesDocument, 'corrections' | 'learns' | 'learnsSince'>;

/** The corrections from which is learned: none while the switch is off, none from before the last reset. */
export function teachingCorrections({
  corrections,
  learns,
  learnsSince,
}: Teaching): readonly Correction[] {
  return learns ? corrections.filter(({ at }) => at > learnsSince) : [];
}

/** What a document's corrections teach, worked out once however often it is asked. */
export const learnLessons = onceFor((document: Teaching) =>
  learnWeights(teachingCorrections(document)),
);

/** What corrections agree on, by technique and keyword; their order does not matter. */
export function learnWeights(corrections: readonly Correction[]): readonly Lesson[] {
  const balances = new Map<string, number>();
  for (const { technique, verdict, keywords } of corrections) {
    for (const keyword of keywords) {
      // No keyword has a line break.
      const key = `${technique}\n${keyword}`;
      balances.set(key, (balances.get(key) ?? 0) + (verdict === 'is' ? 1 : -1));
    }
  }
  return [...balances.keys()].toSorted().flatMap((key) => {
    const balance = balances.get(key) ?? 0;
    const agreeing = Math.abs(balance);
    if (agreeing < FEWEST_CORRECTIONS) return [];
    const [technique = '', keyword = ''] = key.split('\n');
    const share = Math.sign(balance) * Math.min(1, (agreeing - FEWEST_CORRECTIONS + 1) / STEPS);
    return [{ technique, keyword, corrections: agreeing, share }];
  });
}
