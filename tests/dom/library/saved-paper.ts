import { signal } from '@preact/signals';
import type { Signal } from '@preact/signals';

import { readSavedPaper } from '../../../utils/library/saved-paper.ts';
import type { SavedPaper } from '../../../utils/library/saved-paper.ts';

/** A saved paper; `fields` as the storage would hold them. */
export function savedPaper(fields: Readonly<Record<string, unknown>> = {}): SavedPaper {
  const paper = readSavedPaper({
    version: 2,
    id: '2608.00001',
    title: 'A paper',
    authors: ['Ada Lovelace', 'Alan Turing'],
    organization: 'An organization',
    abstract: 'What it is about.',
    date: '2026-08-06T00:00:00.000Z',
    code: { state: 'linked', url: 'https://github.com/a/b' },
    techniques: ['reasoning'],
    savedAt: '2026-11-01T10:00:00.000Z',
    ...fields,
  });
  if (paper === undefined) throw new Error('no saved paper');
  return paper;
}

/** All saved papers as the page's model holds them, if all are there. */
export const holdPapers = (
  papers: readonly SavedPaper[] | undefined,
): Signal<readonly SavedPaper[] | undefined> => signal(papers);
