import { findArxivIds } from '../find-arxiv-ids.ts';
import type { Steps } from '../steps.ts';
import { readingOf } from './import-content.ts';
import type { FoundPaper, ImportReading } from './import-content.ts';
import { foundPaper } from './imported-paper.ts';
import { findLinkTitles } from './link-titles.ts';
import { readLines } from './read-lines.ts';
import type { Line } from './read-lines.ts';
import { createUnreadableList } from './unreadable-list.ts';

/** Reads ids or addresses of arXiv or the site, line by line; a link of Markdown or HTML brings its title. */
export function* readIdList(written: string, now: Date): Steps<ImportReading> {
  const unreadable = createUnreadableList();
  const found: FoundPaper[] = [];
  let share = 0;
  for (const item of readItems(written)) {
    yield share;
    if (item === undefined) continue;
    const { line, at, text: full, notes } = item;
    share = at / written.length;
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
    for (const id of ids) found.push(foundPaper(where, { id, title: titles.get(id), notes }, now));
  }
  if (found.length === 0) return { ok: false, code: 'other-file' };
  return yield* readingOf(found, unreadable.entries);
}

interface Item extends Line {
  /** What is indented below it. */
  readonly notes?: string;
}

/** An item as Gloss itself writes it in Markdown. */
const OWN_ITEM = /^- \[.*\]\(https:\/\/arxiv\.org\/abs\/\d{4}\.\d{4,5}\) – /;

/** Lines that are read in a millisecond. */
const MANY = 1000;

/** The lines; those that are notes of one of Gloss's own items go with it, whichever papers they name. In long ones, now and then `undefined`. */
function* readItems(written: string): Generator<Item | undefined> {
  let item: Line | undefined;
  let notes: string[] = [];
  const end = (): Item[] =>
    item === undefined ? [] : [{ ...item, notes: notes.join('\n').replace(/^\n+/, '').trimEnd() }];
  for (const line of readLines(written)) {
    if (item !== undefined && /^(?: {2}|\s*$)/.test(line.text)) {
      notes.push(line.text.slice(2));
      if (notes.length % MANY === 0) yield undefined;
      continue;
    }
    yield* end();
    notes = [];
    item = OWN_ITEM.test(line.text) ? line : undefined;
    if (item === undefined) yield line;
  }
  yield* end();
}
