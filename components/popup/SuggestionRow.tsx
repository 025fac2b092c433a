import type { FollowSuggestion } from '../../utils/follows/suggest-follows.ts';
import { i18n } from '../messages.ts';
import { Problem } from '../Problem.tsx';
import { useAttempt } from '../use-attempt.ts';

interface Props {
  readonly suggestion: FollowSuggestion;
  /** Of how many saved papers it is made. */
  readonly saved: number;
  readonly onFollow: () => Promise<void>;
  readonly onDecline: () => Promise<void>;
}

/** One suggestion: what, why, follow it or not. */
export function SuggestionRow({ suggestion, saved, onFollow, onDecline }: Props) {
  const attempt = useAttempt();
  const { label } = suggestion.follow;
  return (
    <>
      <div class="row">
        <span class="query-text">{label}</span>
        <button
          type="button"
          class="link"
          data-action="decline"
          aria-label={i18n.t('follows.decline_label', [label])}
          disabled={attempt.busy}
          onClick={() => void attempt.run(onDecline)}
        >
          {i18n.t('follows.decline')}
        </button>
        <button
          type="button"
          class="button"
          data-action="follow"
          aria-label={i18n.t('follow.title', [label])}
          disabled={attempt.busy}
          onClick={() => void attempt.run(onFollow)}
        >
          {i18n.t('follows.add')}
        </button>
      </div>
      <p class="quiet">{describeReason(suggestion, saved)}</p>
      <Problem text={attempt.problem} />
    </>
  );
}

function describeReason({ follow, papers, usual }: FollowSuggestion, saved: number): string {
  const [count, all] = [String(papers), String(saved)];
  if (follow.kind === 'author') return i18n.t('follows.reason_author', [count, all]);
  if (follow.kind === 'organization') return i18n.t('follows.reason_organization', [count, all]);
  const percent = String(Math.max(1, Math.round(100 * (usual ?? 0))));
  return i18n.t('follows.reason_technique', [count, all, percent]);
}
