import { findArxivIds } from '../find-arxiv-ids.ts';
import type { Steps } from '../steps.ts';
import { readingOf } from './import-content.ts';
import type { FoundPaper, ImportReading } from './import-content.ts';
import { foundPaper } from './imported-paper.ts';
import { findLinkTitles } from './link-titles.ts';
import { readLines } from './read-lines.ts';
import { createUnreadableList } from './unreadable-list.ts';

/** Reads ids or addresses of arXiv or the site, line by line; a link of Markdown brings its title. */
export function* readIdList(written: string, now: Date): Steps<ImportReading> {
  const unreadable = createUnreadableList();
  const found: FoundPaper[] = [];
  for (const { line, at, text: full } of readLines(written)) {
    yield at / written.length;
    const text = full.trim();
    const where = `${line}: ${text.slice(0, 80)}`;
    const ids = findArxivIds(text);
    if (ids.length === 0) {
      // Headings and notes of those who keep such lists need not name a paper.
      if (text !== '' && !text.startsWith('#'))
        unreadable.add(line, { where, code: 'no-arxiv-id' });
      continue;
    }
    const titles = findLinkTitles(text);
    for (const id of ids) found.push(foundPaper(where, { id, title: titles.get(id) }, now));
  }
  if (found.length === 0) return { ok: false, code: 'other-file' };
  return yield* readingOf(found, unreadable.entries);
}
