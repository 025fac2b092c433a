import type { Model } from '../techniques/model.ts';
import { readWeights } from './keyword-lists.ts';
import { learnWeights, teachingCorrections } from './learn-weights.ts';
import type { Lesson } from './learn-weights.ts';
import type { UserTechniquesDocument } from './user-techniques.ts';

/** However many corrections there are, a weight moves by no more than both. */
const MOST = { ofItself: 0.5, inAll: 1 };

/** A weight that corrections have moved. */
export interface Adjustment extends Lesson {
  /** What it was: what one full mention of the keyword brings to the technique's score. */
  readonly from: number;
  /** What was added to it; less than 0 if it was lowered. */
  readonly by: number;
}

/** What the user's corrections have taught, by technique and keyword. */
export function listAdjustments(
  { techniques, written, learned }: Model<string>,
  document: Pick<UserTechniquesDocument, 'corrections' | 'learns' | 'learnsSince'>,
): readonly Adjustment[] {
  return learnWeights(teachingCorrections(document)).flatMap((lesson) => {
    const { technique, keyword, share } = lesson;
    const model = techniques[technique];
    if (model === undefined) return [];
    const [ours = 0, more = 0] = [written, learned].map((lists) =>
      readWeights(lists[technique]).get(keyword),
    );
    const from = ours * model.written + more;
    // What never spoke for the technique is not taught to.
    if (from <= 0) return [];
    return [{ ...lesson, from, by: share * Math.min(MOST.ofItself * from, MOST.inAll) }];
  });
}
