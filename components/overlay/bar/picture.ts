import type { AnyTechniqueId } from '../../../utils/techniques/own-id.ts';
import { describeTechnique } from '../../explain-technique.ts';
import { formatDate } from '../../format-date.ts';
import { i18n } from '../../messages.ts';
import { button, element } from '../element.ts';
import { onPress } from '../press.ts';
import { quiet } from '../quiet.ts';
import { drawBarCells, drawBarHead } from './picture-bars.ts';
import { countByDay, drawDayCells, drawDayHead } from './picture-days.ts';
import type { PicturedTechnique, PictureView } from './picture-view.ts';

/**
 * Techniques by number of papers: a table that a screen reader reads as one, drawn as bars. Pointing at
 * one, or its focus, names the papers; a press shows only these. Arrow keys go from technique to technique
 * by way of its days.
 */
export function drawPicture(
  view: PictureView,
  onOnly: (id: AnyTechniqueId) => void,
): readonly Node[] {
  const { techniques, days } = view;
  if (techniques.length === 0) return [quiet(i18n.t('picture.none'))];
  const isByDay = days.length > 0;
  // One scale for all.
  const most = Math.max(
    ...techniques.flatMap(({ papers, average = 0 }) =>
      isByDay ? [...countByDay(papers).values()] : [papers.length, average],
    ),
  );
  const names = element('p', { class: 'names', role: 'status' }, i18n.t('picture.point'));
  const table = element(
    'table',
    { class: isByDay ? 'picture by-day' : 'picture' },
    element('caption', {}, describeView(view)),
    element('thead', {}, isByDay ? drawDayHead(days) : drawBarHead(view)),
    element(
      'tbody',
      {},
      ...techniques.map((technique) =>
        element(
          'tr',
          {
            'data-technique': technique.name.id,
            'data-group': technique.name.group,
            'data-colour': technique.name.colour,
          },
          element('th', { scope: 'row' }, drawName(technique, onOnly)),
          ...(isByDay ? drawDayCells(technique, days, most) : drawBarCells(technique, most)),
        ),
      ),
    ),
  );
  const show = (event: Event) => {
    const text = nameUnder(event.target, techniques);
    if (text !== undefined) names.textContent = text;
  };
  table.addEventListener('pointerover', show);
  table.addEventListener('focusin', show);
  table.addEventListener('keydown', (event) => {
    const stops = [...table.querySelectorAll<HTMLElement>('button, [tabindex]')];
    const at = stops.findIndex((stop) => stop === event.target);
    stops[at + Number(event.key === 'ArrowRight') - Number(event.key === 'ArrowLeft')]?.focus();
  });
  return [table, names];
}

function describeView({ days, averageDays }: PictureView): string {
  if (days.length > 0) return i18n.t('picture.by_day');
  if (averageDays === undefined) return i18n.t('picture.of_page');
  return averageDays === 0
    ? i18n.t('picture.no_average')
    : i18n.t('picture.average', [String(averageDays)]);
}

function drawName({ name, isOnly }: PicturedTechnique, onOnly: (id: AnyTechniqueId) => void) {
  const label = button(
    {
      class: 'badge',
      'data-action': 'only',
      title: `${describeTechnique(name)} ${i18n.t('badge.click')}`,
      'aria-pressed': String(isOnly),
    },
    element('span', { class: 'dot' }),
    element('span', { class: 'chip-label' }, name.shortLabel),
  );
  return onPress(label, () => onOnly(name.id));
}

/** What is under the pointer or the focus: a technique's papers, or those of a day. */
function nameUnder(
  target: EventTarget | null,
  techniques: readonly PicturedTechnique[],
): string | undefined {
  if (!(target instanceof Element)) return undefined;
  const id = target.closest<HTMLElement>('[data-technique]')?.dataset['technique'];
  const found = techniques.find(({ name }) => name.id === id);
  if (found === undefined) return undefined;
  const day = target.closest<HTMLElement>('[data-day]')?.dataset['day'];
  const papers = found.papers.filter((paper) => day === undefined || paper.day === day);
  if (papers.length === 0) return undefined;
  const { label } = found.name;
  return i18n.t('picture.names', [
    day === undefined ? label : `${label}, ${formatDate(day, 'UTC')}`,
    papers.map(({ title }) => title).join(' · '),
  ]);
}
