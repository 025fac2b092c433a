import { findMet } from '../../utils/follows/follows.ts';
import type { Follow, NewFollow } from '../../utils/follows/follows.ts';
import { askBackground } from '../../utils/shell/messages.ts';
import type { PageModel } from '../../utils/store/page-model.ts';

export type FollowToggle = (follow: NewFollow) => Promise<void>;

/** Follows, or no longer; what a press has taken out, as an author in another spelling, the next one brings back. */
export function createFollowToggle({ documents }: PageModel): FollowToggle {
  /** What was taken out on this page, from which place. */
  const removed = new Map<Follow, number>();

  return async (follow) => {
    const { follows } = documents.follows.peek();
    const met = findMet(follows, follow);
    const back = met.length > 0 ? [] : findMet([...removed.keys()], follow);
    if (met.length + back.length === 0) {
      await askBackground('follows.add', { ...follow, since: new Date().toISOString() });
    }
    await Promise.all([
      ...met.map((entry) => askBackground('follows.remove', entry)),
      // In their order: the place of each counts those before it.
      ...back.map((entry) => askBackground('follows.restore', entry, removed.get(entry) ?? 0)),
    ]);
    for (const entry of met) removed.set(entry, follows.indexOf(entry));
    for (const entry of back) removed.delete(entry);
  };
}
