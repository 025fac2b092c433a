import { useSignal } from '@preact/signals';

import { i18n } from '#i18n';

import type { Follow, NewFollow } from '../utils/follows/follows.ts';
import { FollowButton } from './FollowButton.tsx';

// Papers of 500 authors exist (2407.21783): the rest waits behind a button.
const SHOWN_AT_FIRST = 12;

interface Props {
  readonly names: readonly string[];
  readonly follows: readonly Follow[];
  readonly onToggle: (follow: NewFollow) => void;
}

/** A paper's authors, each with a follow button. */
export function PeopleList({ names, follows, onToggle }: Props) {
  const all = useSignal(false);
  const distinct = [...new Set(names)];
  const shown = all.value ? distinct : distinct.slice(0, SHOWN_AT_FIRST);
  const rest = distinct.length - shown.length;
  return (
    <div class="people">
      {shown.map((name) => (
        <FollowButton
          key={name}
          follow={{ kind: 'author', value: name, label: name }}
          follows={follows}
          onToggle={onToggle}
        />
      ))}
      {rest > 0 && (
        <button type="button" class="link" onClick={() => (all.value = true)}>
          {i18n.t('why.more_authors', rest)}
        </button>
      )}
    </div>
  );
}
