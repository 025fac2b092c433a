import { muteQuery } from '../../utils/filters/mute.ts';
import type { KeywordHit } from '../../utils/techniques/explain.ts';
import type { AnyTechniqueId } from '../../utils/techniques/own-id.ts';
import type { CorrectedFinding } from '../../utils/user-techniques/corrections.ts';
import { describeTechnique } from '../explain-technique.ts';
import { i18n } from '../messages.ts';
import type { PanelView, StripActions } from '../strip-view.ts';
import { button, element } from './element.ts';
import { onPress } from './press.ts';

type Techniques = PanelView['techniques'];

/** One technique of a paper with the keywords that speak for it, and what can be done about it. */
export function drawTechnique(
  { id, score, byUser, keywords }: CorrectedFinding,
  { follows, muted, techniques }: Pick<PanelView, 'follows' | 'muted' | 'techniques'>,
  actions: StripActions,
): HTMLElement {
  const label = techniques.name(id)?.label ?? id;
  const isFollowed = follows.some(({ kind, value }) => kind === 'technique' && value === id);
  const muting = muteQuery('technique', id);
  const isMuted = muted.has(muting);
  const follow = link(
    { 'data-action': 'follow', 'aria-pressed': String(isFollowed) },
    isFollowed ? i18n.t('follow.followed') : i18n.t('follow.follow'),
  );
  const mute = link(
    { 'data-action': 'mute', 'aria-pressed': String(isMuted), title: i18n.t('mute.title') },
    isMuted ? i18n.t('mute.muted') : i18n.t('mute.mute'),
  );
  const deny = link(
    { 'data-action': 'not-this', title: i18n.t('why.not_this_title') },
    i18n.t('why.not_this'),
  );
  return drawRow(
    id,
    techniques,
    [
      byUser ? i18n.t('why.by_user') : i18n.t('why.score', [String(Math.round(score * 100))]),
      onPress(follow, () => actions.toggleFollow({ kind: 'technique', value: id, label })),
      onPress(mute, () => actions.toggleMute(muting, label)),
      byUser ? drawUndo(id, actions) : onPress(deny, () => actions.correct(id, 'not')),
    ],
    drawKeywords(keywords, ({ keyword }) => techniques.movedBy(id, keyword)),
  );
}

/** The keywords, and what is meant by the arrows: a title is out of reach of keys, touch and screen readers. */
function drawKeywords(
  keywords: readonly KeywordHit[],
  movedBy: (hit: KeywordHit) => number,
): HTMLElement {
  const arrows = keywords.map((hit) => ['↓', '', '↑'][Math.sign(movedBy(hit)) + 1] ?? '');
  return element(
    'div',
    { class: 'keywords' },
    ...keywords.map((hit, at) => writeKeyword(hit, arrows[at] ?? '')),
    ...(arrows.includes('↓') ? [small(`↓ ${i18n.t('why.lowered')}`)] : []),
    ...(arrows.includes('↑') ? [small(`↑ ${i18n.t('why.raised')}`)] : []),
  );
}

/** A technique that the user took from the paper. */
export const drawDenied = (
  id: AnyTechniqueId,
  techniques: Techniques,
  actions: StripActions,
): HTMLElement => drawRow(id, techniques, [i18n.t('why.denied'), drawUndo(id, actions)]);

function drawRow(
  id: AnyTechniqueId,
  techniques: Techniques,
  [state, ...buttons]: readonly [string, ...HTMLElement[]],
  ...below: readonly Node[]
): HTMLElement {
  const name = techniques.name(id);
  const label = name?.label ?? id;
  // Of six buttons with the same words it says which technique's each is.
  for (const one of buttons)
    one.setAttribute('aria-label', i18n.t('why.of', [one.textContent, label]));
  return element(
    'li',
    { 'data-technique': id, 'data-group': name?.group, 'data-colour': name?.colour },
    element(
      'div',
      { class: 'head' },
      element('span', { class: 'dot' }),
      element(
        'span',
        { class: 'name' },
        element('strong', { title: name && describeTechnique(name) }, label),
        ' ',
        element('span', { class: 'score' }, state),
      ),
      ...buttons,
    ),
    ...below,
  );
}

const drawUndo = (id: AnyTechniqueId, actions: StripActions): HTMLElement =>
  onPress(link({ 'data-action': 'undo-correction' }, i18n.t('note.undo')), () =>
    actions.undoCorrection(id),
  );

function writeKeyword({ keyword, count, weight }: KeywordHit, arrow: string): Node {
  const title = i18n.t('why.weight', [weight.toFixed(2)]);
  const written = count > 1 ? [keyword, small(`×${count}`)] : [keyword];
  if (arrow === '') return element('span', { title }, ...written);
  return element('span', { title, class: 'moved' }, ...written, small(arrow));
}

const small = (text: string) => element('small', {}, text);

const link = (attributes: Readonly<Record<string, string>>, text: string): HTMLElement =>
  button({ class: 'link', ...attributes }, text);
