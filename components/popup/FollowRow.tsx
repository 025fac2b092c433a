import { i18n } from '#i18n';

import type { Follow } from '../../utils/follows/follows.ts';
import { useParseQuery } from '../own-techniques.ts';
import { Problem } from '../Problem.tsx';
import { QueryFault } from '../QueryFault.tsx';
import { useAttempt } from '../use-attempt.ts';

interface Props {
  readonly follow: Follow;
  readonly onRemove: () => Promise<void>;
}

/** One follow of the list. */
export function FollowRow({ follow, onRemove }: Props) {
  const parseQuery = useParseQuery();
  const attempt = useAttempt();
  const { kind, value, label } = follow;
  const reading = kind === 'keyword' ? parseQuery(value) : undefined;
  return (
    <>
      <div class="row">
        {reading?.ok === false ? (
          <QueryFault query={value} error={reading.error} />
        ) : (
          <span class="query-text">{label}</span>
        )}
        <button
          type="button"
          class="link"
          data-action="remove"
          aria-label={i18n.t('follows.remove_label', [label])}
          onClick={() => void attempt.run(onRemove)}
        >
          {i18n.t('follows.remove')}
        </button>
      </div>
      <Problem text={attempt.problem} />
    </>
  );
}
