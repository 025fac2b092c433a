import { identifyTarget } from '../../utils/follows/follows.ts';
import type { NewFollow } from '../../utils/follows/follows.ts';
import type { FollowSuggestions } from '../../utils/follows/suggest-follows.ts';
import { i18n } from '../messages.ts';
import { UndoLine } from '../UndoLine.tsx';
import type { FollowActions } from './follow-actions.ts';
import { SuggestionRow } from './SuggestionRow.tsx';
import { useRemoved } from './use-removed.ts';

interface Props {
  readonly found: FollowSuggestions;
  readonly actions: Pick<FollowActions, 'add' | 'decline'>;
}

/** What might be followed, with the reason; nothing is followed unless it is asked for. */
export function SuggestionList({ found, actions }: Props) {
  const declined = useRemoved<NewFollow>();
  const { saved, suggestions } = found;

  if (suggestions.length + declined.entries.length === 0) return null;
  const gone = new Set(declined.entries.map(identifyTarget));
  return (
    <section data-section="suggestions">
      <h3>{i18n.t('follows.suggestions')}</h3>
      <ul class="list">
        {suggestions
          .filter(({ follow }) => !gone.has(identifyTarget(follow)))
          .map((suggestion) => (
            <li key={identifyTarget(suggestion.follow)} data-suggestion={suggestion.follow.kind}>
              <SuggestionRow
                suggestion={suggestion}
                saved={saved}
                onFollow={() => actions.add(suggestion.follow)}
                onDecline={() =>
                  declined.remove(suggestion.follow, actions.decline(suggestion.follow, true))
                }
              />
            </li>
          ))}
        {declined.entries.map((follow) => (
          <li key={`declined ${identifyTarget(follow)}`}>
            <UndoLine
              text={i18n.t('follows.declined', [follow.label])}
              onUndo={() => declined.restore(follow, actions.decline(follow, false))}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
