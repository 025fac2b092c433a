import { formatDate } from '../../format-date.ts';
import { i18n } from '../../messages.ts';
import { element } from '../element.ts';
import type { PicturedPaper, PicturedTechnique } from './picture-view.ts';

/** Days that are named where there is no room for all. */
const NAMED = 7;

/** The columns of a page of several days. */
export function drawDayHead(days: readonly string[]): HTMLElement {
  const step = Math.ceil(days.length / NAMED);
  return element(
    'tr',
    {},
    element('th', { scope: 'col' }, i18n.t('picture.technique')),
    ...days.map((day, index) =>
      element(
        'th',
        { scope: 'col', class: 'day', title: formatDate(day, 'UTC') },
        element('span', { class: 'unseen' }, formatDate(day, 'UTC')),
        element(
          'span',
          { 'aria-hidden': 'true' },
          index % step === 0 ? String(Number(day.slice(8))) : '',
        ),
      ),
    ),
    element('th', { scope: 'col' }, i18n.t('picture.papers')),
  );
}

/** A technique's papers as a column a day, of one scale for all techniques, and their sum. */
export function drawDayCells(
  { papers }: PicturedTechnique,
  days: readonly string[],
  most: number,
): readonly HTMLElement[] {
  const counts = countByDay(papers);
  return [
    ...days.map((day) => {
      const count = counts.get(day) ?? 0;
      const height = element('span', { class: 'height', 'aria-hidden': 'true' });
      height.style.height = `${((100 * count) / most).toFixed(2)}%`;
      return element(
        'td',
        {
          class: 'day',
          'data-day': day,
          title: `${formatDate(day, 'UTC')}: ${count}`,
          // By the arrow keys alone.
          tabindex: count > 0 && '-1',
        },
        element('span', { class: 'unseen' }, String(count)),
        height,
      );
    }),
    element('td', { class: 'number' }, String(papers.length)),
  ];
}

export function countByDay(papers: readonly PicturedPaper[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { day = '' } of papers) counts.set(day, (counts.get(day) ?? 0) + 1);
  return counts;
}
