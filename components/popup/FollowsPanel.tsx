import { useSignal } from '@preact/signals';

import { i18n } from '#i18n';

import { FOLLOW_KINDS } from '../../utils/follows/follows.ts';
import type {
  Follow,
  FollowKind,
  FollowsDocument,
  NewFollow,
} from '../../utils/follows/follows.ts';
import { UndoLine } from '../UndoLine.tsx';
import { FollowForm } from './FollowForm.tsx';
import { FollowRow } from './FollowRow.tsx';

const KIND_LABELS = {
  technique: 'follows.technique',
  author: 'follows.author',
  organization: 'follows.organization',
  keyword: 'follows.keyword',
} as const satisfies Record<FollowKind, string>;

/** What the popup does with follows; each rejects when it was not done. */
export interface FollowActions {
  readonly add: (follow: NewFollow) => Promise<void>;
  readonly remove: (follow: Follow) => Promise<void>;
  /** Brings back a follow as it was. */
  readonly restore: (follow: Follow) => Promise<void>;
}

interface Props {
  readonly document: FollowsDocument;
  readonly actions: FollowActions;
}

/** What the user follows, kind by kind, and a field to follow more. */
export function FollowsPanel({ document, actions }: Props) {
  const removed = useSignal<readonly Follow[]>([]);
  const { follows, setAside } = document;

  async function remove(follow: Follow) {
    await actions.remove(follow);
    removed.value = [...removed.peek(), follow];
  }

  async function restore(follow: Follow) {
    await actions.restore(follow);
    removed.value = removed.peek().filter((other) => other !== follow);
  }

  return (
    <>
      <FollowForm follows={follows} onFollow={actions.add} />
      {follows.length === 0 && <p class="quiet">{i18n.t('follows.none')}</p>}
      {FOLLOW_KINDS.map((kind) => {
        const kept = follows.filter((follow) => follow.kind === kind);
        const gone = removed.value.filter((follow) => follow.kind === kind);
        return kept.length + gone.length === 0 ? null : (
          <section key={kind}>
            <h3>{i18n.t(KIND_LABELS[kind])}</h3>
            <ul class="list">
              {kept.map((follow) => (
                <li key={follow.value} data-follow={kind}>
                  <FollowRow follow={follow} onRemove={() => remove(follow)} />
                </li>
              ))}
              {gone.map((follow) => (
                <li key={`removed ${follow.value}`}>
                  <UndoLine
                    text={i18n.t('follows.removed', [follow.label])}
                    onUndo={() => restore(follow)}
                  />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {setAside.length > 0 && <p class="notice">{i18n.t('follows.set_aside', setAside.length)}</p>}
    </>
  );
}
