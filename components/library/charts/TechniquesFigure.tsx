import { useSignal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';

import type { TechniqueCourses } from '../../../utils/library/picture-reading.ts';
import { formatDate, formatDay, formatMonth, formatMonthName } from '../../format-date.ts';
import { i18n } from '../../messages.ts';
import { useTechniqueNames } from '../../own-techniques.ts';
import { CountTable } from './CountTable.tsx';
import { Figure } from './Figure.tsx';
import { TechniqueChart } from './TechniqueChart.tsx';

/** The techniques of most papers over time, a chart each: their heights compare. */
export function TechniquesFigure({ techniques }: { readonly techniques: TechniqueCourses }) {
  const { days, courses, unit } = techniques;
  const pointed = useSignal<number | undefined>(undefined);
  const nameOf = useTechniqueNames();
  const most = useMemo(() => Math.max(...courses.flatMap(({ counts }) => counts)), [courses]);
  const isMonthly = unit === 'month';
  const describeDay = isMonthly ? formatMonth : (day: string) => formatDate(day, 'UTC');
  const heading = i18n.t('charts.techniques');
  if (courses.length === 0)
    return (
      <section class="figure" data-figure="techniques">
        <h2>{heading}</h2>
        <p class="quiet">{i18n.t('charts.no_technique')}</p>
      </section>
    );
  return (
    <Figure
      name="techniques"
      heading={heading}
      summary={<Summary days={days} pointed={pointed} describeDay={describeDay} />}
      chart={
        <div class="courses">
          {courses.map((course) => (
            <TechniqueChart
              key={course.id}
              course={course}
              days={days}
              describeDay={isMonthly ? formatMonthName : formatDay}
              most={most}
              pointed={pointed}
            />
          ))}
        </div>
      }
      table={
        <CountTable
          caption={isMonthly ? i18n.t('charts.by_month') : i18n.t('charts.by_week')}
          corner={isMonthly ? i18n.t('charts.month') : i18n.t('charts.week')}
          columns={courses.map(({ id, counts }) => ({
            name: nameOf(id)?.shortLabel ?? id,
            counts,
          }))}
          days={days}
          describeDay={describeDay}
        />
      }
    />
  );
}

interface SummaryProps {
  readonly days: readonly string[];
  readonly pointed: ReadonlySignal<number | undefined>;
  readonly describeDay: (day: string) => string;
}

/** The span that is pointed at, or what all are. */
function Summary({ days, pointed, describeDay }: SummaryProps) {
  const day = days[pointed.value ?? -1];
  return <>{day === undefined ? i18n.t('charts.techniques_about') : describeDay(day)}</>;
}
