import { readCount } from '../count.ts';
import { parsePaperId } from '../paper.ts';
import type { Organization, Paper } from '../paper.ts';
import { present } from '../present.ts';
import {
  readDate,
  readLine,
  readLines,
  readList,
  readObject,
  readWebAddress,
} from './json-fields.ts';
import type { JsonObject } from './json-fields.ts';

/**
 * The paper in an entry of the site's lists, or in the data of a paper's own page. A field of the
 * wrong type is left out; without id or title there is no paper.
 */
export function readPaper(entry: unknown): Paper | undefined {
  const outer = readObject(entry);
  const inner = readObject(outer?.['paper']);
  if (outer === undefined || inner === undefined) return undefined;
  const id = parsePaperId(inner['id']);
  // Until 2025-11 the inner title kept arXiv's line breaks, and sometimes lost its formulas.
  const title = readLine(outer['title']) ?? readLine(inner['title']);
  if (id === undefined || title === undefined) return undefined;
  const authors = readList(inner['authors']).flatMap(readAuthor);
  return {
    id,
    title,
    authors: authors.map(({ name }) => name),
    handles: authors.map(({ handle }) => handle),
    siteKeywords: readLines(readList(inner['ai_keywords'])),
    ...present({
      abstract: readLine(inner['summary']) ?? readLine(outer['summary']),
      organization:
        readOrganization(outer['organization']) ?? readOrganization(inner['organization']),
      upvotes: readCount(inner['upvotes']),
      comments: readComments(outer),
      githubRepo: readWebAddress(inner['githubRepo']),
      githubStars: readCount(inner['githubStars']),
      projectPage: readWebAddress(inner['projectPage']),
      publishedAt: readDate(inner['publishedAt']) ?? readDate(outer['publishedAt']),
      submittedAt: readDate(inner['submittedOnDailyAt']),
    }),
  };
}

/** None if there is no name. */
function readAuthor(value: unknown): readonly { name: string; handle: string | undefined }[] {
  const author = readObject(value);
  const name = readLine(author?.['name']);
  const user = readObject(author?.['user']);
  // Accounts are renamed; of some only the name is told.
  const handle = readHandle(user?.['_id']) ?? readHandle(user?.['user']);
  return name === undefined ? [] : [{ name, handle }];
}

function readHandle(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\w.-]{1,100}$/.test(value) ? value : undefined;
}

function readOrganization(value: unknown): Organization | undefined {
  const organization = readObject(value);
  const name = readHandle(organization?.['name']);
  if (name === undefined) return undefined;
  return { name, ...present({ fullname: readLine(organization?.['fullname']) }) };
}

/** Lists count the comments, a paper's own page holds them. */
function readComments(outer: JsonObject): number | undefined {
  const comments = outer['comments'];
  if (!Array.isArray(comments)) return readCount(outer['numComments']);
  return comments.filter((comment) => readObject(comment)?.['type'] === 'comment').length;
}
