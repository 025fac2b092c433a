import { i18n } from '../../messages.ts';
import { actionLink } from '../action-link.ts';
import { element, setText } from '../element.ts';
import type { BarActions, BarView } from './bar-view.ts';

interface BarCounts {
  readonly element: HTMLElement;
  readonly update: (view: BarView) => void;
}

/** What is shown, what is hidden or dimmed and how to see it. */
export function createBarCounts({ showHidden, hideAgain }: BarActions): BarCounts {
  const shown = element('span', { 'data-count': 'shown' });
  const fresh = element('span');
  const since = element('span', { class: 'since' });
  const news = element('span', { 'data-count': 'new' }, fresh, since);
  const hidden = element('span', { 'data-count': 'hidden' });
  const hiding = element('span', { class: 'hidden' }, hidden, ` ${i18n.t('bar.hidden')}`);
  const dimmed = element('span', { 'data-count': 'dimmed' });
  const show = actionLink('show', i18n.t('bar.show'), showHidden);
  const hide = actionLink('hide', '', hideAgain);

  const counts = element(
    'span',
    { class: 'counts' },
    element('span', { class: 'figures', role: 'status' }, shown, news, hiding, dimmed),
    show,
    hide,
  );

  return {
    element: counts,
    update(view) {
      const hadFocus = counts.querySelector<HTMLElement>(':focus');
      setText(shown, i18n.t('bar.papers', view.papers - view.hidden));
      news.hidden = view.news === undefined;
      if (view.news !== undefined) {
        const { papers, daysAgo } = view.news;
        setText(fresh, papers === 0 ? i18n.t('bar.nothing_new') : i18n.t('bar.new', papers));
        // In days ago, not as a date: a page's first use of Intl takes 20–30 ms (Chromium 156).
        setText(since, ` ${i18n.t('bar.since', daysAgo)}`);
      }
      setText(hidden, String(view.hidden));
      setText(hide, i18n.t('bar.filter_again', view.revealed));
      setText(dimmed, i18n.t('bar.dimmed', [view.dimmed]));
      hiding.hidden = view.hidden === 0;
      dimmed.hidden = view.dimmed === 0;
      show.hidden = hiding.hidden && dimmed.hidden;
      hide.hidden = view.revealed === 0;
      // Each brings the other.
      if (hadFocus?.hidden) (hadFocus === show ? hide : show).focus();
    },
  };
}
