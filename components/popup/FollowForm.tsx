import { useSignal } from '@preact/signals';
import { useContext, useRef } from 'preact/hooks';

import { isFollowingAlike } from '../../utils/follows/change-follows.ts';
import type { Follow, NewFollow } from '../../utils/follows/follows.ts';
import { findNameFault } from '../../utils/follows/name-fault.ts';
import { ChoiceList } from '../ChoiceList.tsx';
import { i18n } from '../messages.ts';
import { OwnTechniquesContext, useParseQuery } from '../own-techniques.ts';
import { Problem } from '../Problem.tsx';
import { QueryInput } from '../QueryInput.tsx';
import { useAttempt } from '../use-attempt.ts';
import { AuthorInput } from './AuthorInput.tsx';
import type { Matches } from './filter-actions.ts';
import type { FollowActions } from './follow-actions.ts';
import { MatchCount } from './MatchCount.tsx';

interface Props {
  /** The followed keyword to change; without one something new is followed. */
  readonly follow?: Follow;
  readonly follows: readonly Follow[];
  readonly matches: Matches;
  readonly actions: FollowActions;
  /** Called when it was changed or is left as it was. */
  readonly onDone?: () => void;
}

/** Follows a keyword, or an author by name. */
export function FollowForm({ follow, follows, matches, actions, onDone }: Props) {
  const parseQuery = useParseQuery();
  const own = useContext(OwnTechniquesContext);
  const kind = useSignal<'keyword' | 'author'>('keyword');
  const written = useSignal(follow?.value ?? '');
  const attempt = useAttempt();
  const form = useRef<HTMLFormElement>(null);
  const value = written.value.trim();
  const fault = kind.value === 'author' && value !== '' ? findNameFault(value) : undefined;
  const next =
    fault?.code === 'one-word' ? write('keyword', fault.query) : write(kind.value, value);
  const others = follows.filter((other) => other !== follow);
  const isAlready = value !== '' && isFollowingAlike(others, next, own);
  const isWritten = kind.value === 'author' ? value !== '' : parseQuery(value).ok;
  const isReady = isWritten && fault === undefined && !isAlready;
  const count = kind.value === 'keyword' && isReady ? matches.get(value) : undefined;

  async function keep() {
    if (attempt.busy) return;
    const text = written.peek();
    const isDone = await attempt.run(() =>
      follow === undefined ? actions.add(next) : actions.replace(follow, next),
    );
    // What was written meanwhile stays.
    if (!isDone || written.peek() !== text) return;
    written.value = '';
    // The button is disabled now, where that was pressed.
    form.current?.querySelector('input')?.focus();
    onDone?.();
  }

  return (
    <form
      ref={form}
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) void keep();
      }}
    >
      {kind.value === 'keyword' ? (
        <QueryInput
          label={i18n.t('follows.keyword_query')}
          placeholder={i18n.t('follows.keyword_query')}
          value={written.value}
          focus={follow !== undefined}
          onEscape={onDone}
          onInput={(text) => {
            written.value = text;
            actions.count(text.trim());
          }}
        />
      ) : (
        <AuthorInput
          value={written.value}
          fault={isAlready ? undefined : fault}
          onInput={(text) => (written.value = text)}
          onFollowQuery={() => void keep()}
        />
      )}
      <div class="row">
        {follow === undefined && (
          <ChoiceList
            label={i18n.t('follows.kind')}
            value={kind.value}
            choices={[
              { value: 'keyword', label: i18n.t('follows.keyword_one') },
              { value: 'author', label: i18n.t('follows.author_one') },
            ]}
            onChoose={(chosen) => (kind.value = chosen)}
          />
        )}
        {isAlready ? (
          <span class="matches" role="status">
            {i18n.t('follows.already')}
          </span>
        ) : (
          <MatchCount count={count} />
        )}
        {onDone !== undefined && (
          <button type="button" class="button" onClick={onDone}>
            {i18n.t('action.cancel')}
          </button>
        )}
        <button type="submit" class="button primary" disabled={!isReady || attempt.busy}>
          {follow === undefined ? i18n.t('follows.add') : i18n.t('action.save')}
        </button>
      </div>
      <Problem text={attempt.problem} />
    </form>
  );
}

const write = (kind: 'keyword' | 'author', value: string): NewFollow => ({
  kind,
  value,
  label: value,
});
