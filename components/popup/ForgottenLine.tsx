import type { SeenPaper } from '../../utils/seen/seen-paper.ts';
import { i18n } from '../messages.ts';
import { UndoLine } from '../UndoLine.tsx';

interface Props {
  readonly papers: readonly SeenPaper[];
  readonly onUndo: () => Promise<void>;
}

/** Says how many papers were just forgotten, and brings them back. */
export function ForgottenLine({ papers, onUndo }: Props) {
  if (papers.length === 0) return <p class="quiet">{i18n.t('seen.forgotten_none')}</p>;
  // Another forgetting is another line, which takes the focus.
  const key = papers.map(({ id }) => id).join();
  return <UndoLine key={key} text={i18n.t('seen.forgotten', papers.length)} onUndo={onUndo} />;
}
