import type { Documents } from '../../utils/edits/documents.ts';
import { formerNotes } from '../../utils/edits/former-notes.ts';
import { stampDocuments } from '../../utils/edits/stamp-documents.ts';
import { Failure } from '../../utils/failure.ts';
import type { ImportMode } from '../../utils/import-mode.ts';
import type { ImportContent, ImportUndo } from '../../utils/interchange/import-content.ts';
import { planDocuments } from '../../utils/interchange/plan-documents.ts';
import { planPapers } from '../../utils/interchange/plan-papers.ts';
import { readMine } from '../../utils/interchange/read-mine.ts';
import { fingerprint, nothingStored } from '../../utils/library/stored-paper.ts';
import type { StoredPaper } from '../../utils/library/stored-paper.ts';
import { present } from '../../utils/present.ts';
import { fitsMessage } from '../../utils/shell/message-size.ts';
import { readDocuments } from '../../utils/shell/storage.ts';
import { changeBoth } from './change-both.ts';
import { enqueue } from './documents.ts';

/** Takes in what a file brings, all of it or nothing. */
export const importAll = (content: ImportContent, mode: ImportMode): Promise<ImportUndo> =>
  enqueue(async () => {
    const mine = await readMine(readDocuments);
    const now = new Date();
    const { changed, edits } = planDocuments(mine, content, mode, now);
    const documents = Object.fromEntries(
      Object.keys(changed).map((name) => [name, mine.documents[name as keyof Documents]]),
    );
    const before = {
      documents,
      ...(mine.edits && edits && { edits: formerNotes(mine.edits, edits) }),
    };
    let undo: ImportUndo = {
      papers: [],
      ...before,
      made: { fingerprints: [], documents: changed },
    };
    await changeBoth('import', { ...changed, ...present({ edits }) }, (stored) => {
      const planned = planPapers(stored, content, mode, now).changes;
      const here = new Map(stored.map((paper) => [paper.id, paper]));
      undo = {
        papers: planned.map(({ id }) => here.get(id) ?? nothingStored(id)),
        ...before,
        made: { fingerprints: planned.map(fingerprint), documents: changed },
      };
      // An answer that no message holds would look as if nothing had been done.
      if (!fitsMessage(undo)) throw new Failure('import-too-large');
      return planned;
    });
    return undo;
  });

/** Puts back what an import has changed; answers how much was changed again since, and so stays. */
export const putBack = ({ papers, documents, edits: former, made }: ImportUndo): Promise<number> =>
  enqueue(async () => {
    const { documents: mine, edits } = await readMine(readDocuments);
    const names = Object.keys(documents) as readonly (keyof Documents)[];
    const same = names.filter(
      (name) => JSON.stringify(mine[name]) === JSON.stringify(made.documents[name]),
    );
    const changed = Object.fromEntries(same.map((name) => [name, documents[name]]));
    const change = { now: new Date(), reason: 'undo', ...present({ former }) } as const;
    const stamped =
      edits && same.length > 0
        ? stampDocuments({ documents: mine, edits }, changed, change)
        : undefined;
    let back: readonly StoredPaper[] = [];
    await changeBoth('import', { ...changed, ...present({ edits: stamped }) }, (stored) => {
      const now = new Map(stored.map((one) => [one.id, one]));
      back = papers.filter(({ id }, at) => {
        const one = now.get(id);
        return one !== undefined && fingerprint(one) === made.fingerprints[at];
      });
      return back;
    });
    return names.length - same.length + papers.length - back.length;
  });
