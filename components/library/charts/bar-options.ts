import uPlot from 'uplot';

/** Bars side by side, one of each series, for every span of time. */
export interface Bars {
  /** The first day of each span, the oldest first. */
  readonly days: readonly string[];
  readonly series: readonly (readonly number[])[];
  readonly describeDay: (day: string) => string;
  /** The highest count to make room for, where several charts are to compare; else that of the bars. */
  readonly most?: number;
}

/** Read anew each time something is drawn. */
export type Inks = (name: 'grid' | 'text' | `series-${number}`) => string;

const FONT = '12px system-ui, sans-serif';
const LABEL_WIDTH = 64;
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

export function describeBars(
  { days, series, describeDay, most }: Bars,
  inks: Inks,
  onPoint: (place: number | undefined) => void,
): Omit<uPlot.Options, 'width' | 'height'> {
  const labelled = ({ width }: uPlot) => pickPlaces(days.length, Math.floor(width / LABEL_WIDTH));
  const line = { stroke: () => inks('grid'), width: 1 };
  const text = { stroke: () => inks('text'), font: FONT };
  return {
    padding: [8, 20, 0, 0],
    legend: { show: false },
    select: { show: false, left: 0, top: 0, width: 0, height: 0 },
    cursor: { y: false, drag: { x: false, y: false }, points: { show: false } },
    scales: {
      // By place, for spans are all of one width, whatever their days.
      x: { time: false, range: [-0.5, days.length - 0.5] },
      y: { range: (_, __, highest) => [0, Math.max(1, most ?? highest)] },
    },
    axes: [
      {
        ...text,
        size: 42,
        gap: 4,
        grid: { show: false },
        ticks: { ...line, size: 4 },
        splits: labelled,
        values: (_, places) => describePlaces(places, days, describeDay),
      },
      {
        ...text,
        size: 36,
        gap: 4,
        grid: line,
        ticks: { show: false },
        space: 28,
        incrs: STEPS,
      },
    ],
    series: [{}, ...series.map((_, place) => describeSeries(place, series.length, inks))],
    hooks: { setCursor: [({ cursor }) => onPoint(cursor.idx ?? undefined)] },
  };
}

function describeSeries(place: number, all: number, inks: Inks): uPlot.Series {
  const size: [number, number] = all === 1 ? [0.7, 28] : [0.4, 20];
  const align = all === 1 ? 0 : place === 0 ? -1 : 1;
  return {
    width: 0,
    fill: () => inks(`series-${place + 1}`),
    points: { show: false },
    ...(uPlot.paths.bars && { paths: uPlot.paths.bars({ size, align }) }),
  };
}

/** Places for so many labels, evenly from the last one back. */
export function pickPlaces(count: number, most: number): number[] {
  const step = Math.ceil(count / Math.max(1, most));
  const places: number[] = [];
  for (let place = count - 1; place >= 0; place -= step) places.unshift(place);
  return places;
}

/** Their days, with the year on a second line where it is another than before. */
export function describePlaces(
  places: readonly number[],
  days: readonly string[],
  describeDay: (day: string) => string,
): string[] {
  let before: string | undefined;
  return places.map((place) => {
    const day = days[place] ?? '';
    const year = day.slice(0, 4);
    const isNew = year !== before;
    before = year;
    return isNew ? `${describeDay(day)}\n${year}` : describeDay(day);
  });
}
