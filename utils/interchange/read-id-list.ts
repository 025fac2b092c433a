import { findArxivIds } from '../find-arxiv-ids.ts';
import { readingOf } from './import-content.ts';
import type { ImportReading, UnreadableEntry } from './import-content.ts';
import { foundPaper } from './imported-paper.ts';

/** Reads ids or addresses of arXiv or the site, line by line; a link of Markdown brings its title. */
export function readIdList(text: string, now: Date): ImportReading {
  const lines = text.split(/\r\n|\r|\n/).map((line, index) => ({
    line: line.trim(),
    where: `${index + 1}: ${line.trim().slice(0, 80)}`,
  }));
  const unreadable: UnreadableEntry[] = [];
  const found = lines.flatMap(({ line, where }) => {
    // Headings and notes of those who keep such lists.
    if (line === '' || line.startsWith('#')) return [];
    const ids = findArxivIds(line);
    if (ids.length === 0) unreadable.push({ where, code: 'no-arxiv-id' });
    const title = ids.length === 1 ? /\[((?:\\.|[^\]\\])+)\]\(/.exec(line)?.[1] : undefined;
    return ids.map((id) =>
      foundPaper(where, { id, title: title?.replaceAll(/\\(.)/g, '$1') }, now),
    );
  });
  if (found.length === 0) return { ok: false, code: 'other-file' };
  return readingOf(found, unreadable);
}
