import { compareTexts } from '../compare-texts.ts';
import type { PaperId } from '../paper.ts';
import { isFollowing } from './follows.ts';
import type { Follow } from './follows.ts';
import type { NewsDocument, NewsPaper } from './news.ts';

/** As many as a week of mornings leaves unopened, and a year of opened ones. */
const MOST_UNREAD = 200;
const MOST_READ = 3000;

/** Takes in the followed papers of a page; the same document if they are no news. */
export function tellNews(document: NewsDocument, papers: readonly NewsPaper[]): NewsDocument {
  const known = new Map(document.unread.map((paper) => [paper.id, paper]));
  const read = new Set(document.read);
  const fresh = papers.filter(
    (paper) => !read.has(paper.id) && !isAlike(known.get(paper.id), paper),
  );
  if (fresh.length === 0) return document;
  const ids = new Set(fresh.map(({ id }) => id));
  const others = document.unread.filter(({ id }) => !ids.has(id));
  return { ...document, unread: newestFirst([...fresh, ...others]).slice(0, MOST_UNREAD) };
}

const isAlike = (known: NewsPaper | undefined, paper: NewsPaper): boolean =>
  known !== undefined &&
  known.title === paper.title &&
  known.date === paper.date &&
  JSON.stringify(known.follows) === JSON.stringify(paper.follows);

/** Takes papers out of the news for good; the same document if all of them were out already. */
export function readNews(document: NewsDocument, ids: readonly PaperId[]): NewsDocument {
  const gone = new Set(ids);
  const before = new Set(document.read);
  if (ids.every((id) => before.has(id))) return document;
  return {
    ...document,
    unread: document.unread.filter(({ id }) => !gone.has(id)),
    read: [...gone, ...document.read.filter((id) => !gone.has(id))].slice(0, MOST_READ),
  };
}

/** Forgets that papers were opened: on a page once more they are news. */
export function forgetRead(document: NewsDocument, ids: Iterable<PaperId>): NewsDocument {
  const forgotten = new Set(ids);
  return { ...document, read: document.read.filter((id) => !forgotten.has(id)) };
}

/** Brings papers back that were marked as read. */
export function restoreNews(document: NewsDocument, papers: readonly NewsPaper[]): NewsDocument {
  const back = new Set(papers.map(({ id }) => id));
  return tellNews({ ...document, read: document.read.filter((id) => !back.has(id)) }, papers);
}

/** The news that is still followed, newest first. */
export const listNews = ({ unread }: NewsDocument, follows: readonly Follow[]) =>
  newestFirst(unread).filter((paper) =>
    paper.follows.some((target) => isFollowing(follows, target)),
  );

const dayOf = ({ date }: NewsPaper): string => date?.slice(0, 10) ?? '';

/** By date, of one date by id: later ids are of later papers. */
const newestFirst = (papers: readonly NewsPaper[]): readonly NewsPaper[] =>
  papers.toSorted((a, b) => compareTexts(dayOf(b), dayOf(a)) || compareTexts(b.id, a.id));
