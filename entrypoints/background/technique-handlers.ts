import { readCount } from '../../utils/count.ts';
import { isRecord } from '../../utils/document.ts';
import { IMPORT_MODES } from '../../utils/import-mode.ts';
import { one, pair } from '../../utils/messages/arguments.ts';
import type { Handlers } from '../../utils/messages/dispatch.ts';
import type { MessagesOf } from '../../utils/messages/protocol.ts';
import { parsePaperId } from '../../utils/paper.ts';
import { parseOwnId, parseTechniqueId } from '../../utils/techniques/parse-technique-id.ts';
import {
  forgetLessons,
  putCorrection,
  removeCorrection,
} from '../../utils/user-techniques/change-corrections.ts';
import {
  changeKeyword,
  putTechnique,
  removeTechnique,
  restoreTechnique,
  switchTechnique,
} from '../../utils/user-techniques/change-techniques.ts';
import type { KeywordChange } from '../../utils/user-techniques/change-techniques.ts';
import { parseCorrection } from '../../utils/user-techniques/corrections.ts';
import { importTechniques } from '../../utils/user-techniques/import-techniques.ts';
import { parseOwnTechnique } from '../../utils/user-techniques/own-technique.ts';
import {
  readLists,
  readUserTechniquesDocument,
} from '../../utils/user-techniques/user-techniques.ts';
import type { UserTechniques } from '../../utils/user-techniques/user-techniques.ts';
import {
  parseKeyword,
  parseWeightedKeyword,
} from '../../utils/user-techniques/weighted-keyword.ts';
import { createDocumentWriter } from './documents.ts';
import { readBoolean, readString, valueOf } from './read-arguments.ts';
import { renameInQueries } from './rename-in-queries.ts';

/** What is written of the user's techniques and corrections. */
export function techniqueHandlers(): Handlers<MessagesOf<'techniques'>> {
  const change = createDocumentWriter(
    'techniques',
    readUserTechniquesDocument,
    // Queries name the user's own techniques, and nothing else of it.
    async (techniques, before) =>
      techniques.techniques === before.techniques ? {} : renameInQueries(techniques, before),
  );
  return {
    'techniques.put': {
      parse: ([technique, before]) => {
        const read = parseOwnTechnique(technique);
        return read && [read, parseOwnTechnique(before)];
      },
      run: (technique, before) =>
        change((document) => valueOf(putTechnique(document, technique, before))),
    },
    'techniques.restore': {
      parse: ([technique, at]) => pair(parseOwnTechnique(technique), readCount(at)),
      run: (technique, at) =>
        change((document) => valueOf(restoreTechnique(document, technique, at))),
    },
    'techniques.remove': {
      parse: ([id]) => one(parseOwnId(id)),
      run: (id) => change((document) => removeTechnique(document, id)),
    },
    'techniques.switch': {
      parse: ([id, on]) => pair(parseTechniqueId(id), readBoolean(on)),
      run: (id, on) => change((document) => switchTechnique(document, id, on)),
    },
    'techniques.keyword': {
      parse: ([id, keyword]) => pair(parseTechniqueId(id), readKeywordChange(keyword)),
      run: (id, keyword) => change((document) => valueOf(changeKeyword(document, id, keyword))),
    },
    'techniques.correct': {
      parse: ([correction]) => one(parseCorrection(correction)),
      run: (correction) => change((document) => valueOf(putCorrection(document, correction))),
    },
    'techniques.undoCorrection': {
      parse: ([paper, technique]) => pair(parsePaperId(paper), readString(technique)),
      run: (paper, technique) =>
        change((document) => removeCorrection(document, { paper, technique })),
    },
    'techniques.learn': {
      parse: ([on]) => one(readBoolean(on)),
      run: (on) => change((document) => ({ ...document, learns: on })),
    },
    'techniques.forget': {
      parse: () => [],
      run: () => change((document) => forgetLessons(document, new Date())),
    },
    'techniques.import': {
      parse: ([content, mode]) =>
        pair(
          readContent(content),
          IMPORT_MODES.find((known) => known === mode),
        ),
      run: (content, mode) =>
        change((document) => valueOf(importTechniques(document, content, mode))),
    },
  };
}

function readKeywordChange(value: unknown): KeywordChange | undefined {
  if (!isRecord(value)) return undefined;
  const { kind } = value;
  if (kind === 'add') {
    const keyword = parseWeightedKeyword(value);
    return keyword && { kind, ...keyword };
  }
  const keyword = parseKeyword(value['keyword']);
  if (keyword === undefined || (kind !== 'remove' && kind !== 'restore')) return undefined;
  return { kind, keyword };
}

/** All of it or nothing: what a file holds was read by the page that sends it. */
function readContent(value: unknown): UserTechniques | undefined {
  const lists = isRecord(value) ? readLists({ ...value, setAside: undefined }) : undefined;
  if (lists === undefined) return undefined;
  const { setAside, ...content } = lists;
  return Object.values(setAside).every(({ length }) => length === 0) ? content : undefined;
}
