import { signal } from '@preact/signals';

import type {
  ListAsking,
  TechniqueActions,
} from '../../../components/popup/techniques/technique-actions.ts';
import { TechniquesPanel } from '../../../components/popup/techniques/TechniquesPanel.tsx';
import { parseTechniquesFile } from '../../../utils/techniques-file/parse-file.ts';
import shipped from '../../../utils/techniques/model.json' with { type: 'json' };
import {
  changeKeyword,
  putTechnique,
  removeTechnique,
  restoreTechnique,
  switchTechnique,
} from '../../../utils/user-techniques/change-techniques.ts';
import type { TechniquesChange } from '../../../utils/user-techniques/change-techniques.ts';
import { importTechniques } from '../../../utils/user-techniques/import-techniques.ts';
import type { UserTechniquesDocument } from '../../../utils/user-techniques/user-techniques.ts';
import { createDocument } from '../../unit/user-techniques/documents.ts';
import { show } from '../render.tsx';

/** A document that changes as the background changes it. */
function createTechniques(stored: UserTechniquesDocument) {
  const document = signal(stored);
  const exported: UserTechniquesDocument[] = [];
  function take(change: TechniquesChange) {
    if (!change.ok) return Promise.reject(new Error(change.error.code));
    document.value = change.value;
    return Promise.resolve();
  }
  const set = (value: UserTechniquesDocument) => take({ ok: true, value });
  const actions: TechniqueActions = {
    put: (technique, before) => take(putTechnique(document.peek(), technique, before)),
    restore: (technique, at) => take(restoreTechnique(document.peek(), technique, at)),
    remove: (id) => set(removeTechnique(document.peek(), id)),
    switch: (id, on) => set(switchTechnique(document.peek(), id, on)),
    keyword: (id, change) => take(changeKeyword(document.peek(), id, change)),
    learn: (on) => set({ ...document.peek(), learns: on }),
    forget: () => set({ ...document.peek(), learnsSince: '2027-01-01T00:00:00.000Z' }),
    readFile: async (file) => parseTechniquesFile(await file.text()),
    import: (content, mode) => take(importTechniques(document.peek(), content, mode)),
    export: (written) => Promise.resolve(void exported.push(written)),
  };
  return { document, actions, exported };
}

export async function showPanel(
  fields: Partial<UserTechniquesDocument> = {},
  listAsking: ListAsking = () => [],
) {
  const { document, actions, exported } = createTechniques(createDocument(fields));
  const Panel = () => (
    <TechniquesPanel
      document={document.value}
      model={shipped}
      listAsking={listAsking}
      actions={actions}
      tabUrl="popup.html#techniques"
    />
  );
  return { root: await show(<Panel />), document, exported };
}
