import { useSignal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';

import { sumOf } from '../../../utils/library/picture-reading.ts';
import type { ReadingPicture } from '../../../utils/library/picture-reading.ts';
import { formatDate, formatDay } from '../../format-date.ts';
import { i18n } from '../../messages.ts';
import { BarChart } from './BarChart.tsx';
import { CountTable } from './CountTable.tsx';
import { Figure } from './Figure.tsx';

type Weeks = ReadingPicture['weeks'];

/** Papers saved and papers done, week by week. */
export function WeeksFigure({ weeks }: { readonly weeks: Weeks }) {
  const { days, saved, done } = weeks;
  const pointed = useSignal<number | undefined>(undefined);
  const bars = useMemo(
    () => ({ days, series: [saved, done], describeDay: formatDay }),
    [days, saved, done],
  );
  return (
    <Figure
      name="weeks"
      heading={i18n.t('charts.per_week')}
      summary={<Summary weeks={weeks} pointed={pointed} />}
      chart={<BarChart label={describeAll(weeks)} bars={bars} height={240} pointed={pointed} />}
      table={
        <CountTable
          caption={i18n.t('charts.per_week')}
          corner={i18n.t('charts.week')}
          columns={[
            { name: i18n.t('charts.saved'), counts: saved },
            { name: i18n.t('charts.done'), counts: done },
          ]}
          days={days}
          describeDay={writeDay}
        />
      }
    />
  );
}

interface SummaryProps {
  readonly weeks: Weeks;
  readonly pointed: ReadonlySignal<number | undefined>;
}

/** The figures of the week that is pointed at, or of all; the legend at the same time. */
function Summary({ weeks, pointed }: SummaryProps) {
  const place = pointed.value;
  const countOf = (counts: readonly number[]): string =>
    String(place === undefined ? sumOf(counts) : (counts[place] ?? 0));
  return (
    <>
      <span class="legend" data-series="1">
        {i18n.t('charts.count_saved', [countOf(weeks.saved)])}
      </span>
      <span class="legend" data-series="2">
        {i18n.t('charts.count_done', [countOf(weeks.done)])}
      </span>
      <span>{describeTime(weeks, place)}</span>
    </>
  );
}

function describeTime({ days }: Weeks, place: number | undefined): string {
  const day = place === undefined ? undefined : days[place];
  return day === undefined
    ? i18n.t('charts.in_weeks', days.length)
    : i18n.t('charts.week_of', [writeDay(day)]);
}

const describeAll = (weeks: Weeks): string =>
  [
    i18n.t('charts.per_week'),
    i18n.t('charts.count_saved', [String(sumOf(weeks.saved))]),
    i18n.t('charts.count_done', [String(sumOf(weeks.done))]),
    describeTime(weeks, undefined),
  ].join(', ');

/** A calendar day, in whatever time zone. */
const writeDay = (day: string): string => formatDate(day, 'UTC');
