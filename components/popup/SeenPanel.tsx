import type { PaperId } from '../../utils/paper.ts';
import { i18n } from '../messages.ts';
import { RememberedPapers } from './RememberedPapers.tsx';
import type { SeenActions, SeenView } from './seen-actions.ts';

interface Props {
  readonly seen: SeenView;
  /** The papers of the page in the tab. */
  readonly page: readonly PaperId[];
  readonly actions: SeenActions;
}

/** What is remembered of the papers that were seen. */
export function SeenPanel({ seen, page, actions }: Props) {
  return (
    <section class="seen" aria-label={i18n.t('seen.heading')}>
      <h3>{i18n.t('seen.heading')}</h3>
      <p class="quiet">{i18n.t('seen.hint')}</p>
      <RememberedPapers seen={seen} page={page} actions={actions} />
    </section>
  );
}
