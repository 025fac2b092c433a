import { useSignal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

import { i18n } from '#i18n';

import type { SavedPaper } from '../../../utils/library/saved-paper.ts';
import type { LibraryView } from '../library-view.ts';
import type { ChartsView } from './ChartsView.tsx';

interface Props {
  /** All that are saved; none before all are there: of half a library a chart would say what is not so. */
  readonly papers: ReadonlySignal<readonly SavedPaper[] | undefined>;
  readonly state: LibraryView['state'];
}

/** The charts, whose code is read when they are first asked for: the list of papers is not to wait for it. */
export function ChartsPlace({ papers, state }: Props) {
  const view = useSignal<typeof ChartsView | 'reading' | 'failed'>('reading');
  useEffect(() => {
    void (async () => {
      view.value = await import('./ChartsView.tsx').then(
        (module) => module.ChartsView,
        () => 'failed' as const,
      );
    })();
  }, []);

  const View = view.value;
  const all = papers.value;
  if (View === 'failed' || state === 'failed')
    return <p class="problem">{i18n.t('saved.failed')}</p>;
  if (View === 'reading' || all === undefined)
    return <p class="quiet">{i18n.t('popup.reading')}</p>;
  return <View papers={all} />;
}
