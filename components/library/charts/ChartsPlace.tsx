import type { ReadonlySignal } from '@preact/signals';

import type { SavedPaper } from '../../../utils/library/saved-paper.ts';
import { i18n } from '../../messages.ts';
import { useAnswer } from '../../use-answer.ts';
import type { LibraryView } from '../library-view.ts';

interface Props {
  /** All that are saved; none before all are there: of half a library a chart would say what is not so. */
  readonly papers: ReadonlySignal<readonly SavedPaper[] | undefined>;
  readonly state: LibraryView['state'];
}

/** The charts, whose code is read when they are first asked for: the list of papers is not to wait for it. */
export function ChartsPlace({ papers, state }: Props) {
  const { answer: code } = useAnswer(() => import('./ChartsView.tsx'));
  const all = papers.value;
  if (code === 'failed' || state === 'failed')
    return <p class="problem">{i18n.t('saved.failed')}</p>;
  if (code === 'reading' || all === undefined)
    return <p class="quiet">{i18n.t('popup.reading')}</p>;
  return <code.ChartsView papers={all} />;
}
