import type { OwnTechnique } from '../../../utils/user-techniques/own-technique.ts';
import { i18n } from '../../messages.ts';
import { UndoLine } from '../../UndoLine.tsx';
import { useEditing } from '../use-editing.ts';
import { useRemoved } from '../use-removed.ts';
import { AskedFor } from './AskedFor.tsx';
import { OwnTechniqueEditor } from './OwnTechniqueEditor.tsx';
import { OwnTechniqueRow } from './OwnTechniqueRow.tsx';
import type { ListAsking, TechniqueActions } from './technique-actions.ts';

interface Props {
  readonly techniques: readonly OwnTechnique[];
  readonly listAsking: ListAsking;
  readonly actions: TechniqueActions;
}

/** The user's own techniques, and a way to a new one. */
export function OwnTechniques({ techniques, listAsking, actions }: Props) {
  const removed = useRemoved<OwnTechnique>();
  const adding = useEditing();

  return (
    <section data-section="own">
      <div class="row">
        <h3 class="grow">{i18n.t('techniques.own')}</h3>
        {!adding.isEditing && (
          <button
            ref={adding.button}
            type="button"
            class="button"
            data-action="new-technique"
            onClick={adding.start}
          >
            {i18n.t('techniques.new')}
          </button>
        )}
      </div>
      {adding.isEditing && (
        <OwnTechniqueEditor
          others={[...techniques, ...removed.entries]}
          onPut={actions.put}
          onDone={adding.stop}
        />
      )}
      {techniques.length === 0 && !adding.isEditing && (
        <p class="quiet">{i18n.t('techniques.own_none')}</p>
      )}
      <ul class="list">
        {techniques.map((technique) => (
          <li key={technique.id} data-own={technique.id}>
            <OwnTechniqueRow
              technique={technique}
              onPut={actions.put}
              onRemove={() => removed.remove(technique, actions.remove(technique.id))}
            />
          </li>
        ))}
        {removed.entries.map((technique) => (
          <li key={`removed ${technique.id}`}>
            <UndoLine
              text={i18n.t('techniques.removed', [technique.label])}
              onUndo={() => removed.restore(technique, actions.put(technique))}
            />
            <AskedFor by={listAsking(technique)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
