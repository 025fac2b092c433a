import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';

import type {
  UnreadableActions,
  UnreadableDocument,
} from '../../components/popup/UnreadableNotice.tsx';
import { nameFile } from '../../utils/file-name.ts';
import { writeBackup } from '../../utils/interchange/backup.ts';
import { DOCUMENT_READERS } from '../../utils/interchange/document-readers.ts';
import { downloadText } from '../../utils/shell/download.ts';
import { askBackground } from '../../utils/shell/messages.ts';
import { USER_DOCUMENTS } from '../../utils/user-document-names.ts';

export interface UnreadableWatch {
  readonly documents: ReadonlySignal<readonly UnreadableDocument[]>;
  readonly actions: UnreadableActions;
  readonly accept: (name: string, value: unknown) => void;
}

/** The documents that cannot be read, as the storage last said. */
export function watchUnreadable(): UnreadableWatch {
  const stored = signal<Readonly<Record<string, unknown>>>({});
  return {
    documents: computed(() =>
      USER_DOCUMENTS.flatMap((name) => {
        const reading = DOCUMENT_READERS[name](stored.value[name]);
        return reading.status === 'ok' ? [] : [{ name, reason: reading.reason }];
      }),
    ),
    actions: {
      async export(name) {
        const now = new Date();
        // As a backup, which a newer Gloss can take in.
        const text = writeBackup({ papers: [], documents: { [name]: stored.peek()[name] } }, now);
        downloadText(nameFile(name, 'json', now), 'application/json', text);
      },
      startAnew: (name) => askBackground('documents.startAnew', name),
    },
    accept(name, value) {
      if (USER_DOCUMENTS.some((known) => known === name)) {
        stored.value = { ...stored.peek(), [name]: value };
      }
    },
  };
}
