import type { Model } from '../../../utils/techniques/model.ts';
import type { UserTechniquesDocument } from '../../../utils/user-techniques/user-techniques.ts';
import { i18n } from '../../messages.ts';
import { Corrections } from './Corrections.tsx';
import { OurTechniques } from './OurTechniques.tsx';
import { OwnTechniques } from './OwnTechniques.tsx';
import type { ListAsking, TechniqueActions } from './technique-actions.ts';
import { TechniquesFile } from './TechniquesFile.tsx';

interface Props {
  readonly document: UserTechniquesDocument;
  /** The shipped model: its keywords are shown, and what was learned of them. */
  readonly model: Model;
  readonly listAsking: ListAsking;
  readonly actions: TechniqueActions;
  /** This panel in a tab of its own. */
  readonly tabUrl: string;
}

/** The user's own techniques, what they changed of ours, and what they corrected. */
export function TechniquesPanel({ document, model, listAsking, actions, tabUrl }: Props) {
  const setAside = Object.values(document.setAside).reduce((sum, list) => sum + list.length, 0);
  return (
    <>
      <OwnTechniques techniques={document.techniques} listAsking={listAsking} actions={actions} />
      <OurTechniques document={document} model={model} listAsking={listAsking} actions={actions} />
      <Corrections document={document} model={model} actions={actions} />
      <TechniquesFile document={document} actions={actions} tabUrl={tabUrl} />
      {setAside > 0 && <p class="notice">{i18n.t('techniques.set_aside', setAside)}</p>}
    </>
  );
}
