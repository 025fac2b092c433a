import type { TechniqueActions } from '../../components/popup/techniques/technique-actions.ts';
import { nameFile } from '../../utils/file-name.ts';
import { downloadText } from '../../utils/shell/download.ts';
import { askBackground } from '../../utils/shell/messages.ts';
import { writeTechniquesFile } from '../../utils/techniques-file/write-file.ts';
import shipped from '../../utils/techniques/model.json' with { type: 'json' };
import type { Model } from '../../utils/techniques/model.ts';

export { TechniquesPanel } from '../../components/popup/techniques/TechniquesPanel.tsx';

export const shippedModel: Model = shipped;

export const techniqueActions: TechniqueActions = {
  put: (technique, before) => askBackground('techniques.put', technique, before),
  restore: (technique, at) => askBackground('techniques.restore', technique, at),
  remove: (id) => askBackground('techniques.remove', id),
  switch: (id, on) => askBackground('techniques.switch', id, on),
  keyword: (id, change) => askBackground('techniques.keyword', id, change),
  learn: (on) => askBackground('techniques.learn', on),
  forget: () => askBackground('techniques.forget'),
  async readFile(file) {
    // Loaded with the first file: most people never import one.
    const { FILE_MAX_LENGTH, parseTechniquesFile } =
      await import('../../utils/techniques-file/parse-file.ts');
    return file.size > FILE_MAX_LENGTH
      ? { ok: false, faults: [{ code: 'too-large', found: '' }] }
      : parseTechniquesFile(await file.text());
  },
  import: (content, mode) => askBackground('techniques.import', content, mode),
  async export(document) {
    const now = new Date();
    const text = writeTechniquesFile(document, now);
    downloadText(nameFile('techniques', 'json', now), 'application/json', text);
  },
};
