import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';

import type { Model } from '../../../utils/techniques/model.ts';
import type { Technique } from '../../../utils/techniques/taxonomy.ts';
import { findEdit } from '../../../utils/user-techniques/change-techniques.ts';
import type { UserTechniquesDocument } from '../../../utils/user-techniques/user-techniques.ts';
import { explainTechnique } from '../../explain-technique.ts';
import { i18n } from '../../messages.ts';
import { Problem } from '../../Problem.tsx';
import { useAttempt } from '../../use-attempt.ts';
import { Switch } from '../Switch.tsx';
import { AskedFor } from './AskedFor.tsx';
import { KeywordEdits } from './KeywordEdits.tsx';
import type { ListAsking, TechniqueActions } from './technique-actions.ts';

interface Props {
  readonly technique: Technique;
  readonly document: UserTechniquesDocument;
  readonly model: Model;
  readonly listAsking: ListAsking;
  readonly actions: TechniqueActions;
}

/** One of our techniques: on or off, and its keywords. */
export function OurTechniqueRow({ technique, document, model, listAsking, actions }: Props) {
  const open = useSignal(false);
  const attempt = useAttempt();
  const keywordsId = useId();
  const { id, label } = technique;
  const isOn = !document.off.includes(id);
  const edit = findEdit(document, id);
  const changes = edit.added.length + edit.removed.length;
  return (
    <>
      <div class="row">
        <Switch
          label={i18n.t('techniques.switch_label', [label])}
          isOn={isOn}
          onToggle={() => void attempt.run(() => actions.switch(id, !isOn))}
        />
        <span class="matches name" title={explainTechnique(id)}>
          {label}
        </span>
        <button
          type="button"
          class="link"
          data-action="keywords"
          aria-expanded={open.value}
          aria-controls={keywordsId}
          aria-label={i18n.t('techniques.keywords_of', [label])}
          onClick={() => (open.value = !open.peek())}
        >
          {changes === 0
            ? i18n.t('techniques.keywords_open')
            : i18n.t('techniques.keywords_changed', changes)}
        </button>
      </div>
      <Problem text={attempt.problem} />
      {!isOn && <AskedFor by={listAsking(technique)} />}
      <div id={keywordsId} hidden={!open.value}>
        {open.value && (
          <KeywordEdits
            technique={technique}
            edit={edit}
            model={model}
            onChange={(change) => actions.keyword(id, change)}
          />
        )}
      </div>
    </>
  );
}
