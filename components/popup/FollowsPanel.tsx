import { useContext } from 'preact/hooks';

import { isFollowingAlike } from '../../utils/follows/change-follows.ts';
import { FOLLOW_KINDS, identifyTarget } from '../../utils/follows/follows.ts';
import type { Follow, FollowKind, FollowsDocument } from '../../utils/follows/follows.ts';
import type { FollowSuggestions } from '../../utils/follows/suggest-follows.ts';
import { i18n } from '../messages.ts';
import { OwnTechniquesContext } from '../own-techniques.ts';
import { QueryHelp } from '../QueryHelp.tsx';
import { UndoLine } from '../UndoLine.tsx';
import type { Matches } from './filter-actions.ts';
import type { FollowActions } from './follow-actions.ts';
import { FollowForm } from './FollowForm.tsx';
import { FollowRow } from './FollowRow.tsx';
import { SuggestionList } from './SuggestionList.tsx';
import { useRemoved } from './use-removed.ts';

const KIND_LABELS = {
  technique: 'follows.technique',
  author: 'follows.author',
  organization: 'follows.organization',
  keyword: 'follows.keyword',
} as const satisfies Record<FollowKind, string>;

interface Props {
  readonly document: FollowsDocument;
  readonly matches: Matches;
  /** Known once the library has been read. */
  readonly suggestions: FollowSuggestions | undefined;
  readonly actions: FollowActions;
}

/** What the user follows, kind by kind, and a field to follow more. */
export function FollowsPanel({ document, matches, suggestions, actions }: Props) {
  const removed = useRemoved<Follow>();
  const own = useContext(OwnTechniquesContext);
  const { follows, setAside } = document;
  // What is followed again needs no undo; what was removed twice, one.
  const undoable = new Map(
    removed.entries
      .filter((follow) => !isFollowingAlike(follows, follow, own))
      .map((follow) => [identifyTarget(follow), follow]),
  );

  return (
    <>
      <FollowForm follows={follows} matches={matches} actions={actions} />
      <QueryHelp />
      {follows.length === 0 && <p class="quiet">{i18n.t('follows.none')}</p>}
      {FOLLOW_KINDS.map((kind) => {
        const kept = follows.filter((follow) => follow.kind === kind);
        const gone = [...undoable.values()].filter((follow) => follow.kind === kind);
        return kept.length + gone.length === 0 ? null : (
          <section key={kind}>
            <h3>{i18n.t(KIND_LABELS[kind])}</h3>
            <ul class="list">
              {kept.map((follow) => (
                <li key={identifyTarget(follow)} data-follow={kind}>
                  <FollowRow
                    follow={follow}
                    follows={follows}
                    matches={matches}
                    actions={actions}
                    onRemove={() => removed.remove(follow, actions.remove(follow))}
                  />
                </li>
              ))}
              {gone.map((follow) => (
                <li key={`removed ${identifyTarget(follow)}`}>
                  <UndoLine
                    text={i18n.t('follows.removed', [follow.label])}
                    onUndo={() => removed.restore(follow, actions.restore(follow))}
                  />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {suggestions && <SuggestionList found={suggestions} actions={actions} />}
      {setAside.length > 0 && <p class="notice">{i18n.t('follows.set_aside', setAside.length)}</p>}
    </>
  );
}
