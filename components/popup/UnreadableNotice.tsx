import type { DocumentReading } from '../../utils/document.ts';
import type { UserDocumentName } from '../../utils/user-document-names.ts';
import { i18n } from '../messages.ts';
import { Problem } from '../Problem.tsx';
import { useAttempt } from '../use-attempt.ts';
import { ConfirmButton } from './ConfirmButton.tsx';

export interface UnreadableDocument {
  readonly name: UserDocumentName;
  readonly reason: Extract<DocumentReading<unknown>, { readonly status: 'unreadable' }>['reason'];
}

/** What can be done with a document that cannot be read; each rejects when it was not done. */
export interface UnreadableActions {
  /** Saves what is stored as a file. */
  readonly export: (name: UserDocumentName) => Promise<void>;
  /** Puts an empty one in the place of a damaged one. */
  readonly startAnew: (name: UserDocumentName) => Promise<void>;
}

const TEXTS = {
  filters: 'problem.filters',
  follows: 'problem.follows',
  settings: 'problem.settings',
  techniques: 'problem.techniques',
} as const satisfies Record<UserDocumentName, string>;

interface Props {
  readonly documents: readonly UnreadableDocument[];
  readonly actions: UnreadableActions;
}

/** Says which documents could not be read, that nothing of them is lost, and what can be done. */
export function UnreadableNotice({ documents, actions }: Props) {
  if (documents.length === 0) return null;
  return (
    <div class="notice" role="alert">
      {documents.map(({ name, reason }) => (
        <section key={name} data-unreadable={name}>
          <p>{i18n.t(TEXTS[name])}</p>
          <Remedies name={name} reason={reason} actions={actions} />
        </section>
      ))}
    </div>
  );
}

interface RemediesProps extends UnreadableDocument {
  readonly actions: UnreadableActions;
}

/** Either kind can be saved as a file; only what is damaged is given up here. */
function Remedies({ name, reason, actions }: RemediesProps) {
  const attempt = useAttempt();
  const isDamaged = reason === 'damaged';
  return (
    <>
      <p>{i18n.t(isDamaged ? 'problem.damaged' : 'problem.newer')}</p>
      <button
        type="button"
        class="button"
        data-action="export-stored"
        onClick={() => void attempt.run(() => actions.export(name))}
      >
        {i18n.t('problem.export')}
      </button>
      <Problem text={attempt.problem} />
      {isDamaged && (
        <ConfirmButton
          action="start-anew"
          label={i18n.t('problem.start_anew')}
          question={i18n.t('problem.start_anew_ask')}
          yes={i18n.t('problem.start_anew_yes')}
          no={i18n.t('problem.start_anew_no')}
          onConfirm={() => actions.startAnew(name)}
        />
      )}
    </>
  );
}
