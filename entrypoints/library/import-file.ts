import type {
  ImportActions,
  OpenedImport,
  Watch,
} from '../../components/library/import-actions.ts';
import { listChanges } from '../../utils/edits/list-changes.ts';
import { Failure } from '../../utils/failure.ts';
import { nameFile } from '../../utils/file-name.ts';
import type { ImportMode } from '../../utils/import-mode.ts';
import { IMPORT_MAX_LENGTH } from '../../utils/interchange/import-content.ts';
import type { ImportContent, ImportUndo } from '../../utils/interchange/import-content.ts';
import { planDocuments } from '../../utils/interchange/plan-documents.ts';
import { planInSteps } from '../../utils/interchange/plan-papers.ts';
import { readImport } from '../../utils/interchange/read-import.ts';
import { readMine } from '../../utils/interchange/read-mine.ts';
import { readText } from '../../utils/shell/compress.ts';
import { downloadText } from '../../utils/shell/download.ts';
import { readStored } from '../../utils/shell/library-store.ts';
import { fitsMessage } from '../../utils/shell/message-size.ts';
import { askBackground } from '../../utils/shell/messages.ts';
import { readDocuments } from '../../utils/shell/storage.ts';
import { walk } from '../../utils/steps.ts';
import type { Pace } from '../../utils/steps.ts';
import { downloadDocuments } from './download-documents.ts';
import { createPace } from './pace.ts';

export const importActions: ImportActions = {
  open: openImport,
  saveList: (lines) =>
    void downloadText(
      nameFile('import', 'txt', new Date()),
      'text/plain',
      lines.map((line) => `${line}\n`).join(''),
    ),
  take,
  undo: (before) => askBackground('library.undoImport', before),
  exportStored: downloadDocuments,
};

async function take(content: ImportContent, mode: ImportMode): Promise<ImportUndo> {
  if (!fitsMessage(content)) throw new Failure('import-too-large');
  return askBackground('library.import', content, mode);
}

/** Reads a file or a text; nothing is changed. */
async function openImport(source: File | string, watch: Watch): Promise<OpenedImport> {
  // A text of 50 MB is all that the page can hold well.
  const text = typeof source === 'string' ? source : await readText(source, IMPORT_MAX_LENGTH);
  if (text === undefined) return { ok: false, code: 'too-large' };
  const now = new Date();
  const reading = await readImport(text, now, createWatchedPace(watch));
  if (!reading.ok) return reading;
  const { content } = reading;
  const [stored, mine] = await Promise.all([readStored('all'), readMine(readDocuments)]);
  return {
    ...reading,
    async plan(mode, following) {
      const { changed, left } = planDocuments(mine, content, mode, now);
      const steps = planInSteps(stored, content, mode, now);
      const { counts } = await walk(steps, createWatchedPace(following));
      return {
        counts,
        documents: listChanges(mine.documents, changed),
        left,
      };
    },
  };
}

/** Lets the page answer, tells it how far the work is, and ends it for good where nobody waits any more. */
function createWatchedPace({ signal, onShare }: Watch): Pace {
  const pace = createPace();
  return (share) => {
    const pause = pace();
    if (pause === undefined) return undefined;
    onShare(share);
    return pause.then(() => signal.throwIfAborted());
  };
}
