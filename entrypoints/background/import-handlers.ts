import { isRecord } from '../../utils/document.ts';
import type { Documents } from '../../utils/edits/documents.ts';
import { IMPORT_MODES } from '../../utils/import-mode.ts';
import type { ImportContent, ImportUndo } from '../../utils/interchange/import-content.ts';
import { parseDocuments, parseEdits } from '../../utils/interchange/read-backup.ts';
import { readState, writeState } from '../../utils/library/merge-stored.ts';
import type { StoredPaper } from '../../utils/library/stored-paper.ts';
import { one, pair } from '../../utils/messages/arguments.ts';
import type { Handlers } from '../../utils/messages/dispatch.ts';
import type { BackgroundProtocol } from '../../utils/messages/protocol.ts';
import { parsePaperId } from '../../utils/paper.ts';
import { importAll, putBack } from './import-writer.ts';
import { readIds } from './read-arguments.ts';

type ImportProtocol = Pick<BackgroundProtocol, 'library.import' | 'library.undoImport'>;

/** The messages by which the library goes out whole and comes in again. */
export function importHandlers(): Handlers<ImportProtocol> {
  return {
    'library.import': {
      parse: ([content, mode]) =>
        pair(
          readContent(content),
          IMPORT_MODES.find((known) => known === mode),
        ),
      run: importAll,
    },
    'library.undoImport': {
      parse: ([before]) => one(readBefore(before)),
      run: putBack,
    },
  };
}

/** All of it or nothing: what a file holds was read by the page that sends it. */
function readContent(value: unknown): ImportContent | undefined {
  if (!isRecord(value) || !Array.isArray(value['papers'])) return undefined;
  const origin = (['own', 'other'] as const).find((known) => known === value['origin']);
  const papers = (value['papers'] as readonly unknown[]).map(readSentState);
  const documents = readAll(value['documents']);
  const unread = readIds(value['unread'] ?? []);
  if (origin === undefined || documents === undefined || unread === undefined) return undefined;
  const read = papers.filter((paper) => paper !== undefined);
  if (read.length !== papers.length) return undefined;
  return { origin, papers: read, documents, ...parseEdits(value).known, unread };
}

function readSentState(value: unknown) {
  if (!isRecord(value)) return undefined;
  const id = parsePaperId(value['id']);
  return id && readState(writeState({ ...value, id }));
}

/** Papers come back as they were, readable or not: only their shape is looked at. */
function readBefore(value: unknown): ImportUndo | undefined {
  if (!isRecord(value) || !Array.isArray(value['papers'])) return undefined;
  const made = readMade(value['made']);
  const documents = readAll(value['documents']);
  const papers = (value['papers'] as readonly unknown[]).flatMap(
    (paper): readonly StoredPaper[] => {
      const { id, record, removal } = isRecord(paper) ? paper : {};
      return typeof id === 'string' ? [{ id, record, removal }] : [];
    },
  );
  return made && documents && { papers, documents, ...parseEdits(value).known, made };
}

function readMade(value: unknown): ImportUndo['made'] | undefined {
  if (!isRecord(value) || !Array.isArray(value['fingerprints'])) return undefined;
  const documents = readAll(value['documents']);
  return (
    documents && {
      fingerprints: value['fingerprints'].map((print) => (typeof print === 'string' ? print : '')),
      documents,
    }
  );
}

/** Documents of which each can be read. */
function readAll(value: unknown): Partial<Documents> | undefined {
  if (!isRecord(value)) return undefined;
  const { documents, unreadable } = parseDocuments(value);
  return unreadable.length === 0 ? documents : undefined;
}
