import type { Documents } from '../../utils/edits/documents.ts';
import { i18n } from '../messages.ts';
import { Problem } from '../Problem.tsx';
import { useAttempt } from '../use-attempt.ts';
import { describeDocuments } from './describe-import.ts';

interface Props {
  readonly names: readonly (keyof Documents)[];
  readonly onExport: (names: Props['names']) => Promise<void>;
}

/** Says which documents stay as they cannot be read here, and offers what is stored as a file. */
export function LeftDocuments({ names, onExport }: Props) {
  const attempt = useAttempt();
  return (
    <li>
      {i18n.t('import.left_documents', [describeDocuments(names)])}{' '}
      <button
        type="button"
        class="link"
        data-action="export-stored"
        onClick={() => void attempt.run(() => onExport(names))}
      >
        {i18n.t('problem.export')}
      </button>
      <Problem text={attempt.problem} />
    </li>
  );
}
