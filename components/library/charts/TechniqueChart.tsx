import type { Signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';

import type { TechniqueCourse } from '../../../utils/library/picture-reading.ts';
import { i18n } from '../../messages.ts';
import { useTechniqueNames } from '../../own-techniques.ts';
import { TechniqueLabel } from '../../TechniqueLabel.tsx';
import { BarChart } from './BarChart.tsx';

interface Props {
  readonly course: TechniqueCourse;
  readonly days: readonly string[];
  readonly describeDay: (day: string) => string;
  /** The highest count of all charts beside it. */
  readonly most: number;
  readonly pointed: Signal<number | undefined>;
}

/** How many saved papers have one technique, over time, in its colour. */
export function TechniqueChart({ course, days, describeDay, most, pointed }: Props) {
  const { id, papers, counts } = course;
  const name = useTechniqueNames()(id);
  const bars = useMemo(
    () => ({ days, series: [counts], describeDay, most }),
    [days, counts, describeDay, most],
  );
  return (
    <div class="course" data-group={name?.group} data-colour={name?.colour}>
      <TechniqueLabel id={id} count={counts[pointed.value ?? -1] ?? papers} />
      <BarChart
        label={i18n.t('charts.course', [name?.label ?? id, i18n.t('library.total', papers)])}
        bars={bars}
        height={130}
        pointed={pointed}
        group="techniques"
      />
    </div>
  );
}
