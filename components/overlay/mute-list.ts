import { muteQuery } from '../../utils/filters/mute.ts';
import type { MuteKind } from '../../utils/filters/mute.ts';
import { i18n } from '../messages.ts';
import type { PanelView } from '../strip-view.ts';
import { button, element } from './element.ts';
import { onPress } from './press.ts';

// Papers of 500 authors exist (2407.21783), and nobody mutes the hundredth.
const MOST_AUTHORS = 30;

/** Draws what of a paper can be muted besides its techniques; once it is open, it stays so. */
export function createMuteList(
  onToggle: (query: string, name: string) => void,
): (view: Pick<PanelView, 'paper' | 'findings' | 'muted'>) => HTMLElement {
  let isOpen = false;
  return ({ paper, findings, muted }) => {
    const { organization, authors } = paper;
    const keywords = findings.flatMap((finding) => finding.keywords.map(({ keyword }) => keyword));
    const draw = (kind: MuteKind, value: string, label = value) => {
      const query = muteQuery(kind, value);
      const mute = button(
        {
          class: 'person',
          'data-action': 'mute',
          'aria-pressed': String(muted.has(query)),
          'aria-label': i18n.t('why.of', [i18n.t('mute.mute'), label]),
          title: i18n.t('mute.query_title', [query]),
        },
        label,
      );
      return onPress(mute, () => onToggle(query, label));
    };
    const list = element(
      'details',
      { class: 'mutes', open: isOpen },
      element('summary', { class: 'link' }, i18n.t('mute.more')),
      element(
        'div',
        { class: 'people' },
        ...(organization === undefined
          ? []
          : [draw('organization', organization.name, organization.fullname)]),
        ...[...new Set(authors)].slice(0, MOST_AUTHORS).map((name) => draw('author', name)),
        ...[...new Set(keywords)].map((keyword) => draw('keyword', keyword)),
      ),
    );
    list.addEventListener('toggle', () => {
      isOpen = list.open;
    });
    return list;
  };
}
