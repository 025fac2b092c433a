import { putFilter, removeFilter } from '../../utils/filters/change-filters.ts';
import { parseFilter, readFiltersDocument } from '../../utils/filters/filters.ts';
import { addFollow, removeFollow } from '../../utils/follows/change-follows.ts';
import { parseFollow, readFollowsDocument } from '../../utils/follows/follows.ts';
import { readSavedPaper } from '../../utils/library/saved-paper.ts';
import type { Handlers } from '../../utils/messages/dispatch.ts';
import type { BackgroundProtocol } from '../../utils/messages/protocol.ts';
import {
  DEFAULT_SETTINGS,
  patchSettings,
  readSettingsDocument,
} from '../../utils/settings/settings.ts';
import { createDocumentWriter, writeDerived } from './documents.ts';
import { findPapers, recentPapers, removePaper, savePaper, whichSaved } from './library.ts';
import { compileStored } from './queries.ts';
import { one, readCount, readId, readString, valueOf } from './read-arguments.ts';
import { techniqueHandlers } from './technique-handlers.ts';
import { readUserTechniques } from './user-techniques.ts';

const LARGEST_SLICE = 1000;

/** Everything that is ever written, each message's arguments read before they are believed. */
export function backgroundHandlers(): Handlers<BackgroundProtocol> {
  const changeFilters = createDocumentWriter('filters', readFiltersDocument, (filters) =>
    compileStored({ filters }),
  );
  const changeFollows = createDocumentWriter('follows', readFollowsDocument, (follows) =>
    compileStored({ follows }),
  );
  const changeSettings = createDocumentWriter('settings', readSettingsDocument);

  return {
    'filters.put': {
      parse: ([filter]) => one(parseFilter(filter)),
      async run(filter) {
        const own = (await readUserTechniques()).techniques;
        await changeFilters((document) => valueOf(putFilter(document, filter, own)));
      },
    },
    'filters.remove': {
      parse: ([id]) => one(readString(id)),
      run: (id) => changeFilters((document) => removeFilter(document, id)),
    },
    'follows.add': {
      parse: ([follow]) => one(parseFollow(follow)),
      async run(follow) {
        const own = (await readUserTechniques()).techniques;
        await changeFollows((document) => valueOf(addFollow(document, follow, own)));
      },
    },
    'follows.remove': {
      parse: ([follow]) => one(parseFollow(follow)),
      run: (follow) => changeFollows((document) => removeFollow(document, follow)),
    },
    'settings.patch': {
      parse: ([patch]) => [patch],
      run: (patch) => changeSettings((document) => patchSettings(document, patch)),
    },
    'settings.reset': {
      parse: () => [],
      run: () => changeSettings(() => DEFAULT_SETTINGS),
    },
    'queries.compile': {
      parse: () => [],
      run: () => writeDerived(compileStored),
    },
    ...techniqueHandlers(),
    'library.save': {
      parse: ([paper]) => one(readSavedPaper(paper)),
      run: savePaper,
    },
    'library.remove': {
      parse: ([id]) => one(readId(id)),
      run: removePaper,
    },
    'library.which': {
      parse: ([ids]) => (Array.isArray(ids) ? [ids.flatMap((id) => readId(id) ?? [])] : undefined),
      run: whichSaved,
    },
    'library.recent': {
      parse: ([count]) => one(readCount(count)),
      run: recentPapers,
    },
    'library.find': {
      parse([query, offset, limit]) {
        const words = readString(query);
        const from = readCount(offset);
        const most = readCount(limit);
        if (words === undefined || from === undefined || most === undefined) return undefined;
        return [words, from, Math.min(most, LARGEST_SLICE)];
      },
      run: findPapers,
    },
  };
}
