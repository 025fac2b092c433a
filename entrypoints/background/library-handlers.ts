import { readCount } from '../../utils/count.ts';
import { readPaperEdit } from '../../utils/library/edit-paper.ts';
import { readSavedPaper } from '../../utils/library/saved-paper.ts';
import { RESTORED_PARTS } from '../../utils/library/snapshots.ts';
import { readEditUndo } from '../../utils/library/undo-edit.ts';
import { one, pair } from '../../utils/messages/arguments.ts';
import type { Handlers } from '../../utils/messages/dispatch.ts';
import type { MessagesOf } from '../../utils/messages/protocol.ts';
import { parsePaperId } from '../../utils/paper.ts';
import { readTime } from '../../utils/read-time.ts';
import { openOwnPage } from '../../utils/shell/extension.ts';
import { readNotes } from '../../utils/shell/snapshot-store.ts';
import { importHandlers } from './import-handlers.ts';
import {
  checkSavedIds,
  discardPapers,
  editPapers,
  removePaper,
  removePapers,
  restorePapers,
  savePaper,
  undoPaperEdits,
} from './library-writer.ts';
import { readBin, readFiling, recentPapers, whichSaved } from './library.ts';
import { readIds } from './read-arguments.ts';
import { previewSnapshot, restoreSnapshot } from './restore-snapshot.ts';

/** The messages that read and change the library. */
export function libraryHandlers(): Handlers<MessagesOf<'library'>> {
  return {
    'library.save': {
      parse: ([paper]) => one(readSavedPaper(paper)),
      run: savePaper,
    },
    'library.remove': {
      parse: ([id]) => one(parsePaperId(id)),
      run: removePaper,
    },
    'library.removeAll': {
      parse: ([ids]) => one(readIds(ids)),
      run: removePapers,
    },
    'library.edit': {
      parse: ([ids, edit]) => pair(readIds(ids), readPaperEdit(edit)),
      run: editPapers,
    },
    'library.undoEdits': {
      parse: ([undos]) =>
        one(Array.isArray(undos) ? undos.flatMap((undo) => readEditUndo(undo) ?? []) : undefined),
      run: undoPaperEdits,
    },
    'library.open': {
      parse: () => [],
      run: () => openOwnPage('/library.html'),
    },
    'library.bin': {
      parse: () => [],
      run: readBin,
    },
    'library.restore': {
      parse: ([ids]) => one(readIds(ids)),
      run: restorePapers,
    },
    'library.discard': {
      parse: ([ids]) => one(readIds(ids)),
      run: discardPapers,
    },
    ...importHandlers(),
    'library.snapshots': {
      parse: () => [],
      run: readNotes,
    },
    'library.preview': {
      parse: ([at]) => one(readTime(at)),
      run: previewSnapshot,
    },
    'library.rewind': {
      parse: ([at, parts]) =>
        pair(
          readTime(at),
          RESTORED_PARTS.find((known) => known === parts),
        ),
      run: restoreSnapshot,
    },
    'library.filing': {
      parse: ([id]) => one(parsePaperId(id)),
      run: readFiling,
    },
    'library.which': {
      parse: ([ids]) => one(readIds(ids)),
      async run(ids) {
        const saved = await whichSaved(ids);
        void checkSavedIds();
        return saved;
      },
    },
    'library.recent': {
      parse: ([count]) => one(readCount(count)),
      run: recentPapers,
    },
  };
}
