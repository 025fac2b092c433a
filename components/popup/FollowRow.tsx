import { useId } from 'preact/hooks';

import type { Follow } from '../../utils/follows/follows.ts';
import { i18n } from '../messages.ts';
import { useParseQuery, useTechniqueNames } from '../own-techniques.ts';
import { Problem } from '../Problem.tsx';
import { QueryFault } from '../QueryFault.tsx';
import { QueryMeaning } from '../QueryMeaning.tsx';
import { useAttempt } from '../use-attempt.ts';
import { EntryButtons } from './EntryButtons.tsx';
import type { Matches } from './filter-actions.ts';
import type { FollowActions } from './follow-actions.ts';
import { FollowForm } from './FollowForm.tsx';
import { MatchOnPage } from './MatchOnPage.tsx';
import { useEditing } from './use-editing.ts';

interface Props {
  readonly follow: Follow;
  readonly follows: readonly Follow[];
  readonly matches: Matches;
  readonly actions: FollowActions;
  readonly onRemove: () => Promise<void>;
}

/** One follow of the list; a keyword says how it is read, and can be changed. */
export function FollowRow({ follow, follows, matches, actions, onRemove }: Props) {
  const parseQuery = useParseQuery();
  const nameOf = useTechniqueNames();
  const editing = useEditing();
  const attempt = useAttempt();
  const meaningId = useId();
  const { kind, value, label, handle } = follow;
  const reading = kind === 'keyword' ? parseQuery(value) : undefined;
  const isGone = kind === 'technique' && nameOf(value) === undefined;

  if (editing.isEditing) {
    return (
      <FollowForm
        follow={follow}
        follows={follows}
        matches={matches}
        actions={actions}
        onDone={editing.stop}
      />
    );
  }
  const remove = () => void attempt.run(onRemove);
  return (
    <>
      <div class="row">
        {reading?.ok === false ? (
          <QueryFault query={value} error={reading.error} />
        ) : (
          <span class="query-text">
            {label} {handle !== undefined && <span class="quiet">@{handle}</span>}
          </span>
        )}
        {reading === undefined ? (
          <button
            type="button"
            class="link"
            data-action="remove"
            aria-label={i18n.t('follows.remove_label', [label])}
            onClick={remove}
          >
            {i18n.t('action.remove')}
          </button>
        ) : (
          <EntryButtons
            editing={editing}
            onRemove={remove}
            labels={{
              edit: i18n.t('follows.edit_label', [label]),
              remove: i18n.t('follows.remove_label', [label]),
            }}
          />
        )}
      </div>
      {reading?.ok === true && (
        <div class="row">
          <QueryMeaning id={meaningId} query={reading.query} />
          <MatchOnPage count={matches.get(value)} />
        </div>
      )}
      {isGone && <p class="quiet">{i18n.t('follows.gone')}</p>}
      <Problem text={attempt.problem} />
    </>
  );
}
