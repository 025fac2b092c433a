import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';

import { PICTURE_RANGES, pictureReading } from '../../../utils/library/picture-reading.ts';
import type { PictureRange } from '../../../utils/library/picture-reading.ts';
import type { SavedPaper } from '../../../utils/library/saved-paper.ts';
import { ChoiceList } from '../../ChoiceList.tsx';
import { i18n } from '../../messages.ts';
import { TechniquesFigure } from './TechniquesFigure.tsx';
import { WeeksFigure } from './WeeksFigure.tsx';

interface Props {
  readonly papers: readonly SavedPaper[];
}

/** What was saved and read, and of what techniques, over time. */
export function ChartsView({ papers }: Props) {
  const range = useSignal<PictureRange>('year');
  const { weeks, techniques, undated } = useMemo(
    () => pictureReading(papers, range.value, new Date()),
    [papers, range.value],
  );
  if (papers.length === 0) return <p class="quiet">{i18n.t('library.none')}</p>;
  return (
    <>
      <div class="row range">
        <p class="quiet about">
          {i18n.t('charts.about')}
          {undated > 0 && ` ${i18n.t('charts.undated', undated)}`}
        </p>
        <ChoiceList
          label={i18n.t('charts.range')}
          value={range.value}
          choices={PICTURE_RANGES.map((value) => ({ value, label: describeRange(value) }))}
          onChoose={(next) => (range.value = next)}
        />
      </div>
      <WeeksFigure weeks={weeks} />
      <TechniquesFigure techniques={techniques} />
    </>
  );
}

function describeRange(range: PictureRange): string {
  switch (range) {
    case 'quarter':
      return i18n.t('charts.quarter');
    case 'year':
      return i18n.t('charts.year');
    case 'all':
      return i18n.t('charts.all');
  }
}
