import { findArxivIds } from '../find-arxiv-ids.ts';
import { readingOf } from './import-content.ts';
import type { ImportReading, UnreadableEntry } from './import-content.ts';
import { foundPaper } from './imported-paper.ts';
import { findLinkTitles } from './link-titles.ts';

/** Reads ids or addresses of arXiv or the site, line by line; a link of Markdown brings its title. */
export function readIdList(text: string, now: Date): ImportReading {
  const lines = text.split(/\r\n|\r|\n/).map((line, index) => ({
    line: line.trim(),
    where: `${index + 1}: ${line.trim().slice(0, 80)}`,
  }));
  const unreadable: UnreadableEntry[] = [];
  const found = lines.flatMap(({ line, where }) => {
    const ids = findArxivIds(line);
    // Headings and notes of those who keep such lists need not name a paper.
    if (ids.length === 0 && line !== '' && !line.startsWith('#'))
      unreadable.push({ where, code: 'no-arxiv-id' });
    const titles = findLinkTitles(line);
    return ids.map((id) => foundPaper(where, { id, title: titles.get(id) }, now));
  });
  if (found.length === 0) return { ok: false, code: 'other-file' };
  return readingOf(found, unreadable);
}
