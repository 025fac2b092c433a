import type { OwnTechnique } from '../../../utils/user-techniques/own-technique.ts';
import { i18n } from '../../messages.ts';
import { UndoLine } from '../../UndoLine.tsx';
import { listRows } from '../list-rows.ts';
import type { RemovedEntry } from '../list-rows.ts';
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
  const removed = useRemoved<RemovedEntry<OwnTechnique>>();
  const adding = useEditing();
  const rows = listRows(techniques, removed.entries, ({ id }) => id);

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
          others={rows.map(({ entry }) => entry)}
          onPut={actions.put}
          onDone={adding.stop}
        />
      )}
      {techniques.length === 0 && !adding.isEditing && (
        <p class="quiet">{i18n.t('techniques.own_none')}</p>
      )}
      <ul class="list">
        {rows.map(({ entry: technique, index, removed: gone }, at) =>
          gone === undefined ? (
            <li key={technique.id} data-own={technique.id}>
              <OwnTechniqueRow
                technique={technique}
                onPut={actions.put}
                onRemove={() =>
                  removed.remove(
                    { entry: technique, after: rows[at - 1]?.entry.id },
                    actions.remove(technique.id),
                  )
                }
              />
            </li>
          ) : (
            <li key={`removed ${technique.id}`}>
              <UndoLine
                text={i18n.t('techniques.removed', [technique.label])}
                onUndo={() => removed.restore(gone, actions.restore(technique, index))}
              />
              <AskedFor by={listAsking(technique)} />
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
