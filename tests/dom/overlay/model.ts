import { describeFacts } from '../../../utils/facts/paper-facts.ts';
import type { PaperFacts } from '../../../utils/facts/paper-facts.ts';
import type { Follow } from '../../../utils/follows/follows.ts';
import { createPageModel } from '../../../utils/store/page-model.ts';
import type { PageModel } from '../../../utils/store/page-model.ts';
import { createUserDocuments } from '../../../utils/store/user-documents.ts';
import { readId } from '../../unit/seen/papers.ts';

export const createModel = (): PageModel => createPageModel(createUserDocuments());

export const factsOf = (id: string): PaperFacts =>
  describeFacts({
    id: readId(id),
    title: `Paper ${id}`,
    authors: ['Ada Lovelace'],
    siteKeywords: [],
  });

const ADA: Follow = {
  kind: 'author',
  value: 'Ada Lovelace',
  label: 'Ada Lovelace',
  since: '2026-08-01T00:00:00Z',
};

/** The stored document of one who follows the author of all these papers. */
export const ADA_FOLLOWED = { version: 1, follows: [ADA], setAside: [] };
