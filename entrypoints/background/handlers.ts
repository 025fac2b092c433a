import { putFilter, removeFilter } from '../../utils/filters/change-filters.ts';
import { parseFilter, readFiltersDocument } from '../../utils/filters/filters.ts';
import type { Handlers } from '../../utils/messages/dispatch.ts';
import type { BackgroundProtocol } from '../../utils/messages/protocol.ts';
import {
  DEFAULT_SETTINGS,
  patchSettings,
  readSettingsDocument,
} from '../../utils/settings/settings.ts';
import { createDocumentWriter, writeDerived } from './documents.ts';
import { followHandlers } from './follow-handlers.ts';
import { libraryHandlers } from './library-handlers.ts';
import { newsHandlers } from './news-handlers.ts';
import { compileStored } from './queries.ts';
import { one, readString, valueOf } from './read-arguments.ts';
import { seenHandlers } from './seen-handlers.ts';
import { techniqueHandlers } from './technique-handlers.ts';
import { readUserTechniques } from './user-techniques.ts';

/** Everything that is ever written, each message's arguments read before they are believed. */
export function backgroundHandlers(): Handlers<BackgroundProtocol> {
  const changeFilters = createDocumentWriter('filters', readFiltersDocument, (filters) =>
    compileStored({ filters }),
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
    ...followHandlers(),
    ...newsHandlers(),
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
    ...libraryHandlers(),
    ...seenHandlers(),
  };
}
