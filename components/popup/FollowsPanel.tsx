import { useContext } from 'preact/hooks';

import { isFollowingAlike } from '../../utils/follows/change-follows.ts';
import { FOLLOW_KINDS, identifyTarget, isFollowing } from '../../utils/follows/follows.ts';
import type {
  Follow,
  FollowKind,
  FollowsDocument,
  NewFollow,
} from '../../utils/follows/follows.ts';
import type { FollowSuggestions } from '../../utils/follows/suggest-follows.ts';
import { i18n } from '../messages.ts';
import { OwnTechniquesContext, useParseQuery } from '../own-techniques.ts';
import { QueryHelp } from '../QueryHelp.tsx';
import { UndoLine } from '../UndoLine.tsx';
import type { Matches } from './filter-actions.ts';
import type { FollowActions } from './follow-actions.ts';
import { FollowForm } from './FollowForm.tsx';
import { FollowRow } from './FollowRow.tsx';
import { listRows } from './list-rows.ts';
import type { RemovedEntry } from './list-rows.ts';
import { SuggestionList } from './SuggestionList.tsx';
import { useRemoved } from './use-removed.ts';

const KIND_LABELS = {
  technique: 'follows.technique',
  author: 'follows.author',
  organization: 'follows.organization',
  keyword: 'follows.keyword',
} as const satisfies Record<FollowKind, string>;

interface RemovedFollow extends RemovedEntry<Follow> {
  /** What was put in its place. */
  readonly by?: NewFollow;
}

interface Props {
  readonly document: FollowsDocument;
  readonly matches: Matches;
  /** Known once the library has been read. */
  readonly suggestions: FollowSuggestions | undefined;
  readonly actions: FollowActions;
}

/** What the user follows, kind by kind, and a field to follow more. */
export function FollowsPanel({ document, matches, suggestions, actions }: Props) {
  const removed = useRemoved<RemovedFollow>();
  const own = useContext(OwnTechniquesContext);
  const parseQuery = useParseQuery();
  const { follows, setAside } = document;
  // What is followed again needs no undo; what was removed twice, one.
  const undoable = new Map(
    removed.entries
      .filter(({ entry, by }) => {
        if (isFollowingAlike(follows, entry, own)) return false;
        return by === undefined || isFollowing(follows, by);
      })
      .map((gone) => [identifyTarget(gone.entry), gone]),
  );
  const rows = listRows(follows, [...undoable.values()], identifyTarget);
  const keyBefore = (follow: Follow): string | undefined => {
    const row = rows[rows.findIndex(({ entry }) => entry === follow) - 1];
    return row && identifyTarget(row.entry);
  };

  function replace(follow: Follow, by: NewFollow): Promise<void> {
    const done = actions.replace(follow, by);
    // What cannot be read would be refused.
    if (!parseQuery(follow.value).ok) return done;
    return removed.remove({ entry: follow, after: identifyTarget(by), by }, done);
  }

  const undo = ({ entry, by }: RemovedFollow, index: number): Promise<void> =>
    by === undefined
      ? actions.restore(entry, index)
      : actions.replace({ ...by, since: entry.since }, entry);

  return (
    <>
      <FollowForm follows={follows} matches={matches} actions={actions} />
      <QueryHelp />
      {follows.length === 0 && <p class="quiet">{i18n.t('follows.none')}</p>}
      {FOLLOW_KINDS.map((kind) => {
        const listed = rows.filter(({ entry }) => entry.kind === kind);
        return listed.length === 0 ? null : (
          <section key={kind}>
            <h3>{i18n.t(KIND_LABELS[kind])}</h3>
            <ul class="list">
              {listed.map(({ entry: follow, index, removed: gone }) =>
                gone === undefined ? (
                  <li key={identifyTarget(follow)} data-follow={kind}>
                    <FollowRow
                      follow={follow}
                      follows={follows}
                      matches={matches}
                      actions={{ ...actions, replace }}
                      onRemove={() =>
                        removed.remove(
                          { entry: follow, after: keyBefore(follow) },
                          actions.remove(follow),
                        )
                      }
                    />
                  </li>
                ) : (
                  <li key={`removed ${identifyTarget(follow)}`}>
                    <UndoLine
                      text={
                        gone.by === undefined
                          ? i18n.t('follows.removed', [follow.label])
                          : i18n.t('follows.changed', [follow.label])
                      }
                      onUndo={() => removed.restore(gone, undo(gone, index))}
                    />
                  </li>
                ),
              )}
            </ul>
          </section>
        );
      })}
      {suggestions && <SuggestionList found={suggestions} actions={actions} />}
      {setAside.length > 0 && <p class="notice">{i18n.t('follows.set_aside', setAside.length)}</p>}
    </>
  );
}
