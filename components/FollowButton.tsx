import { i18n } from '#i18n';

import { isFollowing } from '../utils/follows/follows.ts';
import type { Follow, NewFollow } from '../utils/follows/follows.ts';
import { drawStar } from './icons.tsx';

interface Props {
  readonly follow: NewFollow;
  readonly follows: readonly Follow[];
  readonly onToggle: (follow: NewFollow) => void;
}

/** A name that can be followed: pressed while it is. */
export function FollowButton({ follow, follows, onToggle }: Props) {
  const followed = isFollowing(follows, follow);
  return (
    <button
      type="button"
      class="person"
      data-action="follow"
      aria-pressed={followed}
      title={
        followed
          ? i18n.t('follow.unfollow_title', [follow.label])
          : i18n.t('follow.title', [follow.label])
      }
      onClick={() => onToggle(follow)}
    >
      {drawStar(followed)}
      {follow.label}
    </button>
  );
}
