import { useSignal } from '@preact/signals';

import { i18n } from '#i18n';

import { identifyTarget } from '../../utils/follows/follows.ts';
import type { NewFollow } from '../../utils/follows/follows.ts';
import type { FollowSuggestion, FollowSuggestions } from '../../utils/follows/suggest-follows.ts';
import { UndoLine } from '../UndoLine.tsx';
import type { FollowActions } from './follow-actions.ts';
import { SuggestionRow } from './SuggestionRow.tsx';

interface Props {
  readonly found: FollowSuggestions;
  readonly actions: Pick<FollowActions, 'add' | 'decline'>;
}

/** What might be followed, with the reason; nothing is followed unless it is asked for. */
export function SuggestionList({ found, actions }: Props) {
  const declined = useSignal<readonly NewFollow[]>([]);
  const { saved, suggestions } = found;

  async function decline({ follow }: FollowSuggestion) {
    await actions.decline(follow, true);
    declined.value = [...declined.peek(), follow];
  }

  async function takeBack(follow: NewFollow) {
    await actions.decline(follow, false);
    declined.value = declined.peek().filter((other) => other !== follow);
  }

  if (suggestions.length + declined.value.length === 0) return null;
  const gone = new Set(declined.value.map(identifyTarget));
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
                onDecline={() => decline(suggestion)}
              />
            </li>
          ))}
        {declined.value.map((follow) => (
          <li key={`declined ${identifyTarget(follow)}`}>
            <UndoLine
              text={i18n.t('follows.declined', [follow.label])}
              onUndo={() => takeBack(follow)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
