import { useSignal } from '@preact/signals';

import type { Model } from '../../../utils/techniques/model.ts';
import { TECHNIQUE_GROUPS, TECHNIQUES } from '../../../utils/techniques/taxonomy.ts';
import type { TechniqueGroup } from '../../../utils/techniques/taxonomy.ts';
import type { UserTechniquesDocument } from '../../../utils/user-techniques/user-techniques.ts';
import { labelGroup } from '../../explain-technique.ts';
import { i18n } from '../../messages.ts';
import { OurTechniqueRow } from './OurTechniqueRow.tsx';
import type { ListAsking, TechniqueActions } from './technique-actions.ts';

interface Props {
  readonly document: UserTechniquesDocument;
  readonly model: Model;
  readonly listAsking: ListAsking;
  readonly actions: TechniqueActions;
}

/** Our techniques, group by group, each with its switch and keywords. */
export function OurTechniques(props: Props) {
  return (
    <section data-section="ours">
      <h3>{i18n.t('techniques.ours')}</h3>
      <div>
        {TECHNIQUE_GROUPS.map((id) => (
          <Group key={id} group={id} {...props} />
        ))}
      </div>
    </section>
  );
}

/** Its rows are made when it is opened: closed groups cost the popup nothing. */
function Group({ group, ...props }: Props & { readonly group: TechniqueGroup }) {
  const label = labelGroup(group);
  const open = useSignal(false);
  const members = TECHNIQUES.filter((technique) => technique.group === group);
  const off = members.filter(({ id }) => props.document.off.includes(id)).length;
  return (
    <details
      class="fold"
      data-group={group}
      onToggle={({ currentTarget }) => (open.value = currentTarget.open)}
    >
      <summary>
        <span class="dot" />
        <span class="grow">{label}</span>
        <span class="quiet">
          {off === 0
            ? members.length
            : i18n.t('techniques.on_of', [String(members.length - off), String(members.length)])}
        </span>
      </summary>
      {open.value && (
        <ul class="list">
          {members.map((technique) => (
            <li key={technique.id} data-ours={technique.id}>
              <OurTechniqueRow technique={technique} {...props} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
