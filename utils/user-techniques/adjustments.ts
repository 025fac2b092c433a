import { onceFor } from '../once-for.ts';
import type { Model } from '../techniques/model.ts';
import { readWeights } from './keyword-lists.ts';
import type { WeightLists } from './keyword-lists.ts';
import { learnLessons } from './learn-weights.ts';
import type { Lesson, Teaching } from './learn-weights.ts';

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
  document: Teaching,
): readonly Adjustment[] {
  // A technique's lists are long, and are asked for with each of its lessons.
  const weigh = onceFor((lists: WeightLists) => readWeights(lists));
  return learnLessons(document).flatMap((lesson) => {
    const { technique, keyword, share } = lesson;
    const model = techniques[technique];
    if (model === undefined) return [];
    const [ours = 0, more = 0] = [written, learned].map((lists) =>
      weigh(lists[technique] ?? {}).get(keyword),
    );
    const from = ours * model.written + more;
    // What never spoke for the technique is not taught to.
    if (from <= 0) return [];
    return [{ ...lesson, from, by: share * Math.min(MOST.ofItself * from, MOST.inAll) }];
  });
}
