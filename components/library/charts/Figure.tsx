import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

import { i18n } from '../../messages.ts';

interface Props {
  readonly name: string;
  readonly heading: string;
  /** What the figure says in a line, of all or of what is pointed at. */
  readonly summary: ComponentChildren;
  readonly chart: ComponentChildren;
  readonly table: ComponentChildren;
}

/** A chart, or the very same as a table. */
export function Figure({ name, heading, summary, chart, table }: Props) {
  const shows = useSignal<'chart' | 'table'>('chart');
  const id = useId();
  return (
    <section class="figure" data-figure={name} aria-labelledby={id}>
      <div class="figure-head">
        <h2 id={id}>{heading}</h2>
        <p class="quiet summary">{summary}</p>
        <div class="switch" role="group" aria-label={heading}>
          {(['chart', 'table'] as const).map((one) => (
            <button
              key={one}
              type="button"
              data-shows={one}
              aria-pressed={one === shows.value}
              onClick={() => (shows.value = one)}
            >
              {one === 'chart' ? i18n.t('charts.chart') : i18n.t('charts.table')}
            </button>
          ))}
        </div>
      </div>
      {shows.value === 'chart' ? chart : table}
    </section>
  );
}
