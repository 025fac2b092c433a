import { useSignal } from '@preact/signals';

import { i18n } from '#i18n';

import { isFollowingAlike } from '../../utils/follows/change-follows.ts';
import type { Follow, NewFollow } from '../../utils/follows/follows.ts';
import { ChoiceList } from '../ChoiceList.tsx';
import { useParseQuery } from '../own-techniques.ts';
import { Problem } from '../Problem.tsx';
import { QueryInput } from '../QueryInput.tsx';
import { useAttempt } from '../use-attempt.ts';

interface Props {
  readonly follows: readonly Follow[];
  readonly onFollow: (follow: NewFollow) => Promise<void>;
}

/** Follows a keyword, or an author by name. */
export function FollowForm({ follows, onFollow }: Props) {
  const parseQuery = useParseQuery();
  const kind = useSignal<'keyword' | 'author'>('keyword');
  const written = useSignal('');
  const attempt = useAttempt();
  const value = written.value.trim();
  const follow = { kind: kind.value, value, label: value };
  const isAlready = value !== '' && isFollowingAlike(follows, follow);
  const isReady = (kind.value === 'author' ? value !== '' : parseQuery(value).ok) && !isAlready;

  async function submit(event: Event) {
    event.preventDefault();
    if (!isReady || attempt.busy) return;
    if (await attempt.run(() => onFollow(follow))) written.value = '';
  }

  return (
    <form class="editor" onSubmit={(event) => void submit(event)}>
      {kind.value === 'keyword' ? (
        <QueryInput
          label={i18n.t('follows.keyword_query')}
          placeholder={i18n.t('follows.keyword_query')}
          value={written.value}
          onInput={(text) => (written.value = text)}
        />
      ) : (
        <input
          type="text"
          value={written.value}
          placeholder={i18n.t('follows.author_name')}
          aria-label={i18n.t('follows.author_name')}
          spellcheck={false}
          autocomplete="off"
          onInput={({ currentTarget }) => (written.value = currentTarget.value)}
        />
      )}
      <div class="row">
        <ChoiceList
          label={i18n.t('follows.kind')}
          value={kind.value}
          choices={[
            { value: 'keyword', label: i18n.t('follows.keyword_one') },
            { value: 'author', label: i18n.t('follows.author_one') },
          ]}
          onChoose={(chosen) => (kind.value = chosen)}
        />
        <span class="matches" role="status">
          {isAlready && i18n.t('follows.already')}
        </span>
        <button type="submit" class="button primary" disabled={!isReady || attempt.busy}>
          {i18n.t('follows.add')}
        </button>
      </div>
      <Problem text={attempt.problem} />
    </form>
  );
}
