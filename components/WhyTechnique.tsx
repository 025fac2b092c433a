import { i18n } from '#i18n';

import type { TechniqueFinding } from '../utils/techniques/classify.ts';
import { findTechnique } from '../utils/techniques/taxonomy.ts';
import type { StripActions } from './strip-view.ts';

interface Props {
  readonly finding: TechniqueFinding;
  readonly followed: boolean;
  readonly muted: boolean;
  readonly actions: StripActions;
}

/** One technique of a paper with the keywords that speak for it. */
export function WhyTechnique({ finding, followed, muted, actions }: Props) {
  const technique = findTechnique(finding.id);
  if (technique === undefined) return null;
  const { id, label, group, explanation } = technique;
  return (
    <li data-group={group}>
      <div class="head">
        <span class="dot" />
        <strong title={explanation}>{label}</strong>
        <span class="score">{i18n.t('why.score', [String(Math.round(finding.score * 100))])}</span>
        <button
          type="button"
          class="link"
          data-action="follow"
          aria-pressed={followed}
          onClick={() => actions.toggleFollow({ kind: 'technique', value: id, label })}
        >
          {followed ? i18n.t('follow.followed') : i18n.t('follow.follow')}
        </button>
        <button
          type="button"
          class="link"
          data-action="mute"
          aria-pressed={muted}
          title={i18n.t('mute.title')}
          onClick={() => actions.toggleMute(id)}
        >
          {muted ? i18n.t('mute.muted') : i18n.t('mute.mute')}
        </button>
      </div>
      <div class="keywords">
        {finding.keywords.map(({ keyword, count, weight }) => (
          <span key={keyword} title={i18n.t('why.weight', [weight.toFixed(2)])}>
            {keyword}
            {count > 1 && <small>×{count}</small>}
          </span>
        ))}
      </div>
    </li>
  );
}
