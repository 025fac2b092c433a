import { i18n } from '../../messages.ts';
import { element } from '../element.ts';
import type { PicturedTechnique, PictureView } from './picture-view.ts';

/** The columns of a page of one day. */
export const drawBarHead = ({ averageDays }: PictureView): HTMLElement =>
  element(
    'tr',
    {},
    element('th', { scope: 'col' }, i18n.t('picture.technique')),
    element('th', { scope: 'col' }, i18n.t('picture.papers')),
    ...(averageDays ? [element('th', { scope: 'col' }, i18n.t('picture.usually'))] : []),
  );

/** A technique's papers as a bar of the longest one's length, with a mark where it usually ends. */
export function drawBarCells(
  { papers, average }: PicturedTechnique,
  most: number,
): readonly HTMLElement[] {
  const length = element('span', { class: 'length' });
  length.style.width = share(papers.length, most);
  const track = element('span', { class: 'track' }, length);
  if (average !== undefined) {
    const usual = element('span', { class: 'usual' });
    usual.style.left = share(average, most);
    track.append(usual);
  }
  const count = element('span', { class: 'number' }, String(papers.length));
  return [
    element('td', {}, element('span', { class: 'bar-cell' }, track, count)),
    ...(average === undefined ? [] : [element('td', { class: 'average' }, average.toFixed(1))]),
  ];
}

const share = (value: number, of: number): string => `${((100 * value) / of).toFixed(2)}%`;
