import { createHash } from 'node:crypto';

import papers from './papers.json' with { type: 'json' };
import type { DailyEntry, Day } from './site.ts';

/**
 * A paper of the bundled sample. Ids, titles, authors and links are facts (but for the one paper
 * of 2608.99901, which does not exist); the abstracts were written for this sample after the
 * titles and are not the papers' own.
 */
interface SamplePaper {
  readonly id: string;
  readonly day: string;
  readonly title: string;
  readonly abstract?: string;
  readonly authors: readonly string[];
  /** So many more authors, with made-up names. */
  readonly moreAuthors?: number;
  readonly organization?: string;
  readonly publishedAt: string;
  readonly upvotes: number;
  readonly comments: number;
  readonly githubRepo?: string;
  readonly githubStars?: number;
  readonly projectPage?: string;
  readonly keywords?: readonly string[];
  readonly summary?: string;
  readonly video?: boolean;
  /** The paper's own title with arXiv's line break, as in half of the entries before 2025-11. */
  readonly titleBreaks?: boolean;
}

const SUBMITTERS = ['ada-reads', 'gridworld', 'paperfox', 'tensor-tea', 'mlnomad'];

/** The bundled papers in the shape of the site's API, by day, newest first. */
export const SAMPLE_DAYS: readonly Day[] = groupByDay(papers.map(toEntry));

/** Groups entries of the API by the day they were shown on, newest first. */
export function groupByDay(entries: readonly DailyEntry[]): readonly Day[] {
  const groups = Map.groupBy(entries, (entry) =>
    (entry.paper.submittedOnDailyAt ?? entry.publishedAt ?? '').slice(0, 10),
  );
  return [...groups]
    .map(([date, group]) => ({ date, entries: group }))
    .toSorted((a, b) => b.date.localeCompare(a.date));
}

function toEntry(sample: SamplePaper): DailyEntry {
  const { id, title, abstract, organization, githubRepo, githubStars, projectPage } = sample;
  const publishedAt = `${sample.publishedAt}T00:00:00.000Z`;
  const submitter = toUser(SUBMITTERS[Number(id.slice(5)) % SUBMITTERS.length] ?? '');
  // The site gives the same fields twice: in the entry and in its paper.
  const shared = {
    ...(abstract !== undefined && { summary: abstract }),
    ...(organization !== undefined && { organization: toOrganization(organization) }),
    ...(sample.video && {
      mediaUrls: ['https://cdn-uploads.huggingface.co/production/uploads/sample/clip.mp4'],
    }),
  };
  return {
    paper: {
      id,
      authors: listAuthors(sample),
      publishedAt,
      submittedOnDailyAt: `${sample.day}T00:00:00.000Z`,
      submittedOnDailyBy: submitter,
      title: sample.titleBreaks ? title.replace(': ', ':\n  ') : title,
      upvotes: sample.upvotes,
      discussionId: toObjectId(id),
      ...(githubRepo !== undefined && { githubRepo, githubRepoAddedBy: 'user' }),
      ...(githubStars !== undefined && { githubStars }),
      ...(projectPage !== undefined && { projectPage }),
      ...(sample.summary !== undefined && { ai_summary: sample.summary }),
      ...(sample.keywords !== undefined && { ai_keywords: sample.keywords }),
      ...shared,
    },
    publishedAt,
    title,
    thumbnail: `https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/${id}.png`,
    numComments: sample.comments,
    submittedBy: { ...submitter, name: submitter.user },
    isAuthorParticipating: false,
    ...shared,
  };
}

function listAuthors({ id, authors, moreAuthors = 0 }: SamplePaper): readonly object[] {
  const rest = Array.from({ length: moreAuthors }, (_, index) => `Author Number${index + 1}`);
  return [...authors, ...rest].map((name, index) => ({
    _id: toObjectId(`${id}/${index}`),
    name,
    hidden: false,
    // Every third of the first authors has claimed the paper and shows up as an avatar.
    ...(index < 9 && index % 3 === 0 && { user: toUser(name), status: 'claimed_verified' }),
  }));
}

function toUser(name: string) {
  const user = name.toLowerCase().replaceAll(/[^a-z-]/g, '') || 'reader';
  const avatarUrl = `/avatars/${toObjectId(user)}.svg`;
  return { _id: toObjectId(user), avatarUrl, isPro: false, fullname: name, user, type: 'user' };
}

function toOrganization(fullname: string) {
  const name = fullname.replaceAll(/[^A-Za-z0-9-]/g, '');
  const avatar = `https://cdn-avatars.huggingface.co/v1/production/uploads/${toObjectId(name)}.png`;
  return { _id: toObjectId(name), name, fullname, avatar };
}

function toObjectId(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 24);
}
