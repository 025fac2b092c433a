import type { Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';

import { describeBars } from './bar-options.ts';
import type { Bars, Inks } from './bar-options.ts';

interface Props {
  /** What the chart says, for those who cannot see it. */
  readonly label: string;
  readonly bars: Bars;
  readonly height: number;
  /** The place of the span that is pointed at. */
  readonly pointed: Signal<number | undefined>;
  /** Charts of one group show together what is pointed at in one of them. */
  readonly group?: string | undefined;
}

/** Bars as wide as there is room for, in the page's colours. */
export function BarChart({ label, bars, height, pointed, group }: Props) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (host.current === null) return undefined;
    const gone = new AbortController();
    draw(host.current, { bars, height, pointed, group }, gone.signal);
    return () => gone.abort();
  }, [bars, height, pointed, group]);
  return (
    <div ref={host} class="chart" role="img" aria-label={label} style={{ height: `${height}px` }} />
  );
}

function draw(
  host: HTMLElement,
  { bars, height, pointed, group }: Pick<Props, 'bars' | 'height' | 'pointed' | 'group'>,
  signal: AbortSignal,
): void {
  // A canvas knows no variables: it is told what they come to.
  const style = getComputedStyle(host);
  const inks: Inks = (name) => style.getPropertyValue(`--chart-${name}`);
  const options = describeBars(bars, inks, (place) => (pointed.value = place));
  if (group !== undefined) options.cursor = { ...options.cursor, sync: { key: group } };
  const places = bars.days.map((_, place) => place);
  const plot = new uPlot(
    { ...options, width: host.clientWidth, height },
    [places, ...bars.series.map((counts) => [...counts])],
    host,
  );

  const sizes = new ResizeObserver(() => plot.setSize({ width: host.clientWidth, height }));
  sizes.observe(host);
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)'])
    matchMedia(query).addEventListener('change', () => plot.redraw(), { signal });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    plot.destroy();
    pointed.value = undefined;
  });
}
