import type { CodeMarker } from '../../utils/code/code-marker.ts';
import { formatCount } from '../../utils/format-count.ts';
import { describeCode } from '../describe-code.ts';
import { CODE_ICON, PAGE_ICON, STAR_ICON } from '../icons.ts';
import { i18n } from '../messages.ts';
import { copyOf, element, linkAway } from './element.ts';
import { drawIcon } from './icon.ts';

/** What is known of the code, as a link where there is one. */
export function createCodeMark(code: CodeMarker): readonly HTMLElement[] {
  const isLink = code.url !== undefined;
  const mark = copyOf(`code ${code.state} ${code.source} ${isLink}`, () => draft(code));
  if (code.url !== undefined) {
    mark.setAttribute('href', code.url);
    mark.title = describeCode(code).title;
  }
  if (code.stars !== undefined) mark.append(createStars(code.stars));
  if (code.projectPage === undefined) return [mark];
  const offered = { class: 'action', href: code.projectPage, title: i18n.t('code.offered_page') };
  return [mark, linkAway(offered, drawIcon(PAGE_ICON))];
}

function draft(code: CodeMarker): HTMLElement {
  const { label, title } = describeCode(code);
  const attributes = { class: 'code', 'data-code': code.state, title };
  const content = [
    drawIcon(code.state === 'project-page' ? PAGE_ICON : CODE_ICON),
    element('span', { class: 'code-label' }, label),
  ];
  return code.url === undefined
    ? element('span', attributes, ...content)
    : linkAway(attributes, ...content);
}

function createStars(stars: number): Node {
  const made = copyOf('stars', () =>
    element('span', { class: 'stars' }, drawIcon(STAR_ICON, true)),
  );
  made.append(formatCount(stars));
  return made;
}
