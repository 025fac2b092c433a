import type { Model } from '../../../utils/techniques/model.ts';
import { listAdjustments } from '../../../utils/user-techniques/adjustments.ts';
import type { Adjustment } from '../../../utils/user-techniques/adjustments.ts';
import { teachingCorrections } from '../../../utils/user-techniques/learn-weights.ts';
import { applyUserKeywords } from '../../../utils/user-techniques/personalise.ts';
import { nameTechnique } from '../../../utils/user-techniques/technique-name.ts';
import type { UserTechniquesDocument } from '../../../utils/user-techniques/user-techniques.ts';
import { i18n } from '../../messages.ts';
import { Problem } from '../../Problem.tsx';
import { useAttempt } from '../../use-attempt.ts';
import { ConfirmButton } from '../ConfirmButton.tsx';
import { Switch } from '../Switch.tsx';
import type { TechniqueActions } from './technique-actions.ts';

interface Props {
  readonly document: UserTechniquesDocument;
  readonly model: Model;
  readonly actions: TechniqueActions;
}

/** Enough to see what is going on; the badges themselves say what was learned of their keywords. */
const MOST_SHOWN = 8;

/** How much the user corrected, and what was learned from it. */
export function Corrections({ document, model, actions }: Props) {
  const attempt = useAttempt();
  const { corrections, learns } = document;
  const learned = listAdjustments(applyUserKeywords(model, document), document);
  const more = learned.length - MOST_SHOWN;
  // Also what teaches nothing yet, or nothing while the switch is off, but would some day.
  const lessons = teachingCorrections({ ...document, learns: true });
  const canForget = lessons.some(({ keywords }) => keywords.length > 0);
  return (
    <section data-section="corrections">
      <h3>{i18n.t('techniques.corrections')}</h3>
      <p class="quiet">
        {corrections.length === 0
          ? i18n.t('techniques.corrections_none')
          : i18n.t('techniques.corrections_count', corrections.length)}
      </p>
      <div class="row">
        <Switch
          label={i18n.t('techniques.learn')}
          isOn={learns}
          onToggle={() => void attempt.run(() => actions.learn(!learns))}
        />
        <span class="matches name">{i18n.t('techniques.learn')}</span>
      </div>
      <Problem text={attempt.problem} />
      {learned.length > 0 && (
        <ul class="learned">
          {learned.slice(0, MOST_SHOWN).map((adjustment) => (
            <li key={`${adjustment.technique} ${adjustment.keyword}`}>
              {describeAdjustment(adjustment, document)}
            </li>
          ))}
          {more > 0 && <li>{i18n.t('fault.more', more)}</li>}
        </ul>
      )}
      {canForget && (
        <ConfirmButton
          action="forget"
          label={i18n.t('techniques.forget')}
          question={i18n.t('techniques.forget_ask')}
          yes={i18n.t('techniques.forget_yes')}
          no={i18n.t('action.keep')}
          onConfirm={actions.forget}
        />
      )}
    </section>
  );
}

function describeAdjustment(
  { technique, keyword, corrections, from, by }: Adjustment,
  { techniques }: UserTechniquesDocument,
): string {
  const name = nameTechnique(technique, techniques)?.label ?? technique;
  const percent = String(Math.round((100 * Math.abs(by)) / from));
  // Never one alone, and without plurals: their forms are parted by signs that a name may have.
  const words = [keyword, percent, name, String(corrections)] as const;
  return by < 0
    ? i18n.t('techniques.lowered', [...words])
    : i18n.t('techniques.raised', [...words]);
}
