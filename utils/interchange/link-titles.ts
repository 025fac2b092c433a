import { findArxivIds } from '../find-arxiv-ids.ts';
import type { PaperId } from '../paper.ts';
import { findNotedIds } from './imported-notes.ts';

/**
 * A link of Markdown: its text, which may hold brackets in pairs, and where it goes. An image is none.
 * A text without end overflows the stack of the engine.
 */
const LINK = /(?<!!)\[((?:\\.|[^[\]\\]|\[(?:\\.|[^[\]\\]){0,500}\]){1,2000})\]\(([^)\s]*)/g;
/** What lists of papers call a link to one, word by word. */
const LINK_NAMES = new Set([
  'abs', 'abstract', 'arxiv', 'code', 'demo', 'github', 'here', 'html', 'http', 'https',
  'link', 'links', 'org', 'page', 'paper', 'pdf', 'preprint', 'project', 'website', 'www',
]); // prettier-ignore

/** The titles that a line of Markdown gives papers: the texts of links to them that do not only say what is there. */
export function findLinkTitles(line: string): ReadonlyMap<PaperId, string> {
  const titles = new Map<PaperId, string>();
  for (const [, text = '', target = ''] of line.matchAll(LINK)) {
    if (!isTitle(text)) continue;
    for (const id of findArxivIds(target))
      if (!titles.has(id)) titles.set(id, text.replaceAll(/\\(.)/g, '$1'));
  }
  return titles;
}

const isTitle = (text: string): boolean =>
  // An image, or a link in brackets.
  !/^!?\[/.test(text) &&
  findNotedIds(text).length === 0 &&
  (text.match(/[\p{L}\p{N}]+/gu) ?? []).some(isTelling);

/** Numbers are parts of ids. */
const isTelling = (word: string): boolean =>
  !/^\d+(?:v\d+)?$/i.test(word) && !LINK_NAMES.has(word.toLowerCase());
