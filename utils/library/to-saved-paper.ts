import type { PaperFacts } from '../facts/paper-facts.ts';
import { present } from '../present.ts';
import type { SavedPaper } from './saved-paper.ts';

/** The library's record of a paper as it stands on the page now; corrections are applied when it is read. */
export function toSavedPaper({ paper, found, code }: PaperFacts, now: Date): SavedPaper {
  const { id, title, authors, abstract, organization } = paper;
  return {
    version: 2,
    id,
    title,
    authors,
    ...present({
      organization: organization?.fullname ?? organization?.name,
      organizationHandle: organization?.name,
      abstract,
      date: paper.submittedAt ?? paper.publishedAt,
      projectPage: paper.projectPage,
    }),
    code: { state: code.state, ...present({ url: code.url, stars: code.stars }) },
    techniques: found.map((finding) => finding.id),
    savedAt: now.toISOString(),
    status: 'to-read',
    tags: [],
    notes: '',
    edited: {},
  };
}
