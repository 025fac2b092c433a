import type { OwnTechnique } from '../../../utils/user-techniques/own-technique.ts';
import { i18n } from '../../messages.ts';
import { Problem } from '../../Problem.tsx';
import { useAttempt } from '../../use-attempt.ts';
import { EntryButtons } from '../EntryButtons.tsx';
import { useEditing } from '../use-editing.ts';
import { OwnBadge } from './OwnBadge.tsx';
import { OwnTechniqueEditor } from './OwnTechniqueEditor.tsx';
import type { TechniqueActions } from './technique-actions.ts';

interface Props {
  readonly technique: OwnTechnique;
  readonly onPut: TechniqueActions['put'];
  readonly onRemove: () => Promise<void>;
}

/** One own technique of the list: change, remove. */
export function OwnTechniqueRow({ technique, onPut, onRemove }: Props) {
  const editing = useEditing();
  const attempt = useAttempt();
  const { label, colour, keywords } = technique;

  if (editing.isEditing) {
    return <OwnTechniqueEditor technique={technique} onPut={onPut} onDone={editing.stop} />;
  }
  return (
    <>
      <div class="row">
        <OwnBadge text={label} colour={colour} />
        <span class="matches">{i18n.t('techniques.keywords', keywords.length)}</span>
        <EntryButtons
          editing={editing}
          onRemove={() => void attempt.run(onRemove)}
          labels={{
            edit: i18n.t('techniques.edit_label', [label]),
            remove: i18n.t('techniques.remove_label', [label]),
          }}
        />
      </div>
      <Problem text={attempt.problem} />
    </>
  );
}
