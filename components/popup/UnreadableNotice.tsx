import { i18n } from '#i18n';

import type { UserDocumentName } from '../../utils/user-document-names.ts';

const TEXTS = {
  filters: 'problem.filters',
  follows: 'problem.follows',
  settings: 'problem.settings',
  techniques: 'problem.techniques',
} as const satisfies Record<UserDocumentName, string>;

/** Says which documents could not be read, and that nothing of them is lost. */
export function UnreadableNotice({ names }: { readonly names: ReadonlySet<UserDocumentName> }) {
  if (names.size === 0) return null;
  return (
    <div class="notice" role="alert">
      {[...names].map((name) => (
        <p key={name}>{i18n.t(TEXTS[name])}</p>
      ))}
      <p>{i18n.t('problem.kept')}</p>
    </div>
  );
}
