import { readCount } from '../../utils/count.ts';
import { readEntries } from '../../utils/document.ts';
import {
  exemptPaper,
  moveFilter,
  putFilter,
  removeFilter,
  replaceFilters,
  restoreFilter,
} from '../../utils/filters/change-filters.ts';
import { parseFilter, readFiltersDocument } from '../../utils/filters/filters.ts';
import type { Filter } from '../../utils/filters/filters.ts';
import { one, pair } from '../../utils/messages/arguments.ts';
import type { Handlers } from '../../utils/messages/dispatch.ts';
import type { MessagesOf } from '../../utils/messages/protocol.ts';
import { parsePaperId } from '../../utils/paper.ts';
import { openOwnPage } from '../../utils/shell/extension.ts';
import { createDocumentWriter } from './documents.ts';
import { compileStored } from './queries.ts';
import { readBoolean, readString, valueOf } from './read-arguments.ts';
import { readUserTechniques } from './user-techniques.ts';

/** What is written of the user's filters. */
export function filterHandlers(): Handlers<MessagesOf<'filters'>> {
  const change = createDocumentWriter('filters', readFiltersDocument, (filters) =>
    compileStored({ filters }),
  );
  return {
    'filters.put': {
      parse: ([filter]) => one(parseFilter(filter)),
      async run(filter) {
        const own = (await readUserTechniques()).techniques;
        await change((document) => valueOf(putFilter(document, filter, own)));
      },
    },
    'filters.restore': {
      parse: ([filter, at]) => pair(parseFilter(filter), readCount(at)),
      run: (filter, at) => change((document) => restoreFilter(document, filter, at)),
    },
    'filters.remove': {
      parse: ([id]) => one(readString(id)),
      run: (id) => change((document) => removeFilter(document, id)),
    },
    'filters.move': {
      parse: ([id, to]) => pair(readString(id), readCount(to)),
      run: (id, to) => change((document) => moveFilter(document, id, to)),
    },
    'filters.exempt': {
      parse: ([id, isExempt]) => pair(parsePaperId(id), readBoolean(isExempt)),
      run: (id, isExempt) => change((document) => exemptPaper(document, id, isExempt)),
    },
    'filters.open': {
      parse: ([id]) => one(readString(id)),
      run: (id) => openOwnPage(`/popup.html#filters/${encodeURIComponent(id)}`),
    },
    'filters.replace': {
      parse: ([filters, before]) => pair(readFilters(filters), readFilters(before)),
      run: (filters, before) =>
        change((document) => valueOf(replaceFilters(document, filters, before))),
    },
  };
}

/** All of them or none, each id once. */
function readFilters(value: unknown): readonly Filter[] | undefined {
  const reading = readEntries({ list: value, setAside: undefined }, parseFilter, ({ id }) => id);
  return reading?.setAside.length === 0 ? reading.entries : undefined;
}
