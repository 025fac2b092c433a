import type { PaperFacts } from '../overlay/paper-facts.ts';
import type { SavedPaper } from './saved-paper.ts';

/** The library's record of a paper as it stands on the page now; corrections are applied when it is read. */
export function toSavedPaper({ paper, found, code }: PaperFacts, now: Date): SavedPaper {
  const { id, title, authors, abstract, organization } = paper;
  const date = paper.submittedAt ?? paper.publishedAt;
  return {
    version: 1,
    id,
    title,
    authors,
    ...(organization !== undefined && { organization: organization.fullname ?? organization.name }),
    ...(abstract !== undefined && { abstract }),
    ...(date !== undefined && { date }),
    code: { state: code.state, ...(code.url !== undefined && { url: code.url }) },
    techniques: found.map((finding) => finding.id),
    savedAt: now.toISOString(),
  };
}
