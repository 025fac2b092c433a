import { signal } from '@preact/signals';
import { vi } from 'vitest';

import type { FollowActions } from '../../../components/popup/follow-actions.ts';
import { FollowsPanel } from '../../../components/popup/FollowsPanel.tsx';
import {
  addFollow,
  declineFollow,
  removeFollow,
  replaceFollow,
  restoreFollow,
} from '../../../utils/follows/change-follows.ts';
import { EMPTY_FOLLOWS } from '../../../utils/follows/follows.ts';
import type { Follow, FollowsDocument } from '../../../utils/follows/follows.ts';
import type { FollowSuggestions } from '../../../utils/follows/suggest-follows.ts';
import { show } from '../render.tsx';

export const since = '2026-11-01T00:00:00.000Z';

/** A document that changes as the background changes it. */
function createFollows(follows: readonly Follow[], refuses: boolean) {
  const document = signal<FollowsDocument>({ ...EMPTY_FOLLOWS, follows });
  async function change(next: () => FollowsDocument) {
    await Promise.resolve();
    if (refuses) throw new Error('quota exceeded');
    document.value = next();
  }
  const add = (follow: Follow) =>
    change(() => {
      const added = addFollow(document.peek(), follow);
      if (!added.ok) throw new Error(added.error.code);
      return added.value;
    });
  const actions: FollowActions = {
    add: (follow) => add({ ...follow, since }),
    remove: (follow) => change(() => removeFollow(document.peek(), follow)),
    restore: (follow, at) => change(() => restoreFollow(document.peek(), follow, at)),
    replace: (follow, by) =>
      change(() => {
        const replaced = replaceFollow(document.peek(), follow, { ...by, since: follow.since });
        if (!replaced.ok) throw new Error(replaced.error.code);
        return replaced.value;
      }),
    decline: (target, isDeclined) =>
      change(() => declineFollow(document.peek(), target, isDeclined)),
    count: vi.fn<FollowActions['count']>(),
  };
  return { document, actions };
}

/** Suggestions as the background makes them: of what is neither followed nor declined. */
const suggest = ({ follows, declined = [] }: FollowsDocument): FollowSuggestions => ({
  saved: 23,
  suggestions: SUGGESTED.filter(
    ({ follow }) => ![...follows, ...declined].some(({ value }) => value === follow.value),
  ),
});

const SUGGESTED = [
  { follow: { kind: 'author', value: 'Ada Lovelace', label: 'Ada Lovelace' }, papers: 4 },
  { follow: { kind: 'technique', value: 'peft', label: 'Tuning' }, papers: 9, usual: 0.016 },
] as const;

export async function showPanel(
  follows: readonly Follow[],
  { refuses = false, suggests = false, matches = new Map<string, number>() } = {},
) {
  const { document, actions } = createFollows(follows, refuses);
  const Panel = () => (
    <FollowsPanel
      document={document.value}
      matches={matches}
      suggestions={suggests ? suggest(document.value) : undefined}
      actions={actions}
    />
  );
  return { root: await show(<Panel />), document, actions };
}
