import { findArxivIds } from '../find-arxiv-ids.ts';
import type { PaperId } from '../paper.ts';
import { findNotedIds, readEntities } from './imported-notes.ts';

/**
 * A link of Markdown: its text, which may hold brackets in pairs, and where it goes. An image is none.
 * A text without end overflows the stack of the engine.
 */
const LINK = /(?<!!)\[((?:\\.|[^[\]\\]|\[(?:\\.|[^[\]\\]){0,500}\]){1,2000})\]\(([^)\s]*)/g;
/** A link of HTML, as browsers export their bookmarks: what it says of itself, and its text. */
const ANCHOR = /<a\s([^<>]*)>([^<>]*)<\/a>/gi;
/** What arXiv and the site call a page before the paper's title. */
const PAGE_NAME = /^(?:\[\d{4}\.\d{4,5}(?:v\d+)?\]|Paper page -)\s+/;
/** What lists of papers call a link to one, word by word. */
const LINK_NAMES = new Set([
  'abs', 'abstract', 'arxiv', 'code', 'demo', 'github', 'here', 'html', 'http', 'https',
  'link', 'links', 'org', 'page', 'paper', 'pdf', 'preprint', 'project', 'website', 'www',
]); // prettier-ignore

/** The titles that a line of Markdown or HTML gives papers: the texts of links to them that do not only say what is there. */
export function findLinkTitles(line: string): ReadonlyMap<PaperId, string> {
  const titles = new Map<PaperId, string>();
  for (const { text, target } of findLinks(line)) {
    const title = text.replace(PAGE_NAME, '');
    if (!isTitle(title)) continue;
    for (const id of findArxivIds(target)) if (!titles.has(id)) titles.set(id, title);
  }
  return titles;
}

interface Link {
  readonly text: string;
  readonly target: string;
}

function* findLinks(line: string): Generator<Link> {
  for (const [, text = '', target = ''] of line.matchAll(LINK)) {
    // An image, or a link in brackets.
    if (!/^!?\[/.test(text)) yield { text: text.replaceAll(/\\(.)/g, '$1'), target };
  }
  for (const [, attributes = '', text = ''] of line.matchAll(ANCHOR))
    yield { text: readEntities(text), target: /\bhref="([^"]*)"/i.exec(attributes)?.[1] ?? '' };
}

const isTitle = (text: string): boolean =>
  findNotedIds(text).length === 0 && (text.match(/[\p{L}\p{N}]+/gu) ?? []).some(isTelling);

/** Numbers are parts of ids. */
const isTelling = (word: string): boolean =>
  !/^\d+(?:v\d+)?$/i.test(word) && !LINK_NAMES.has(word.toLowerCase());
