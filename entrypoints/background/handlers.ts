import { one } from '../../utils/messages/arguments.ts';
import type { Handlers } from '../../utils/messages/dispatch.ts';
import type { BackgroundProtocol } from '../../utils/messages/protocol.ts';
import {
  DEFAULT_SETTINGS,
  patchSettings,
  readSettingsDocument,
} from '../../utils/settings/settings.ts';
import { USER_DOCUMENTS } from '../../utils/user-document-names.ts';
import { addVisit } from '../../utils/visits/add-visit.ts';
import { parseVisit, readVisitsDocument } from '../../utils/visits/visits.ts';
import { backupHandlers } from './backup-handlers.ts';
import { createDocumentWriter, writeDerived } from './documents.ts';
import { filterHandlers } from './filter-handlers.ts';
import { followHandlers } from './follow-handlers.ts';
import { libraryHandlers } from './library-handlers.ts';
import { newsHandlers } from './news-handlers.ts';
import { compileStored } from './queries.ts';
import { seenHandlers } from './seen-handlers.ts';
import { startAnew } from './start-anew.ts';
import { techniqueHandlers } from './technique-handlers.ts';

/** Everything that is ever written, each message's arguments read before they are believed. */
export function backgroundHandlers(): Handlers<BackgroundProtocol> {
  const changeVisits = createDocumentWriter('visits', readVisitsDocument);
  const changeSettings = createDocumentWriter('settings', readSettingsDocument);

  return {
    ...filterHandlers(),
    ...followHandlers(),
    ...newsHandlers(),
    'settings.patch': {
      parse: ([patch]) => [patch],
      run: (patch) => changeSettings((document) => patchSettings(document, patch)),
    },
    'settings.reset': {
      parse: () => [],
      async run() {
        // One write: what fails has changed nothing.
        if (!(await startAnew('settings'))) await changeSettings(() => DEFAULT_SETTINGS);
      },
    },
    'documents.startAnew': {
      parse: ([name]) => one(USER_DOCUMENTS.find((known) => known === name)),
      async run(name) {
        await startAnew(name);
      },
    },
    'queries.compile': {
      parse: () => [],
      run: () => writeDerived(compileStored),
    },
    ...techniqueHandlers(),
    ...libraryHandlers(),
    ...backupHandlers(),
    ...seenHandlers(),
    'visits.add': {
      parse: ([visit]) => one(parseVisit(visit)),
      run: (visit) => changeVisits((document) => addVisit(document, visit)),
    },
  };
}
