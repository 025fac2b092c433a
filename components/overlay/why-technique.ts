import type { TechniqueFinding } from '../../utils/techniques/classify.ts';
import { findTechnique } from '../../utils/techniques/taxonomy.ts';
import { explainTechnique } from '../explain-technique.ts';
import { i18n } from '../messages.ts';
import type { StripActions, StripView } from '../strip-view.ts';
import { button, element } from './element.ts';
import { onPress } from './press.ts';

/** One technique of a paper with the keywords that speak for it. */
export function describeTechnique(
  { id, score, keywords }: TechniqueFinding,
  { follows, muted }: Pick<StripView, 'follows' | 'muted'>,
  actions: StripActions,
): HTMLElement {
  const technique = findTechnique(id);
  const label = technique?.label ?? id;
  const isFollowed = follows.some(({ kind, value }) => kind === 'technique' && value === id);
  const isMuted = muted.has(id);
  const follow = button(
    { class: 'link', 'data-action': 'follow', 'aria-pressed': String(isFollowed) },
    isFollowed ? i18n.t('follow.followed') : i18n.t('follow.follow'),
  );
  const mute = button(
    {
      class: 'link',
      'data-action': 'mute',
      'aria-pressed': String(isMuted),
      title: i18n.t('mute.title'),
    },
    isMuted ? i18n.t('mute.muted') : i18n.t('mute.mute'),
  );
  return element(
    'li',
    { 'data-group': technique?.group },
    element(
      'div',
      { class: 'head' },
      element('span', { class: 'dot' }),
      element('strong', { title: technique && explainTechnique(technique.id) }, label),
      element('span', { class: 'score' }, i18n.t('why.score', [String(Math.round(score * 100))])),
      onPress(follow, () => actions.toggleFollow({ kind: 'technique', value: id, label })),
      onPress(mute, () => actions.toggleMute(id)),
    ),
    element('div', { class: 'keywords' }, ...keywords.map(writeKeyword)),
  );
}

function writeKeyword({ keyword, count, weight }: TechniqueFinding['keywords'][number]): Node {
  const written = element('span', { title: i18n.t('why.weight', [weight.toFixed(2)]) }, keyword);
  if (count > 1) written.append(element('small', {}, `×${count}`));
  return written;
}
