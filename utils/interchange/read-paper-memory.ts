import { isRecord } from '../document.ts';
import { findArxivIds } from '../find-arxiv-ids.ts';
import type { Steps } from '../steps.ts';
import { evenSpace } from '../text.ts';
import { readingOf } from './import-content.ts';
import type { FoundPaper, ImportReading } from './import-content.ts';
import { foundPaper } from './imported-paper.ts';
import { createUnreadableList } from './unreadable-list.ts';

/** In the BibTeX that it keeps of arXiv. */
const PRIMARY_CLASS = /\bprimaryclass\s*=\s*[{"]\s*([^\s}"]*)/i;

/** Reads an export of PaperMemory: papers by their ids there, `Arxiv-2407.21783`, beside `__dataVersion`. */
export function* readPaperMemory(value: unknown, now: Date): Steps<ImportReading> {
  const entries = isRecord(value)
    ? Object.entries(value).filter(([key]) => !key.startsWith('__'))
    : [];
  if (!entries.some(([, paper]) => isRecord(paper) && 'pdfLink' in paper)) {
    return { ok: false, code: 'other-file' };
  }
  const unreadable = createUnreadableList();
  const found: FoundPaper[] = [];
  for (const [place, [key, fields]] of entries.entries()) {
    yield place / entries.length;
    if (!isRecord(fields)) {
      unreadable.add(place, { where: key.slice(0, 120), code: 'damaged', ids: findArxivIds(key) });
      continue;
    }
    const name = typeof fields['title'] === 'string' ? ` ${fields['title']}` : '';
    const where = `${key}${name}`.slice(0, 120);
    // A paper of a conference may still link to its preprint.
    const link = typeof fields['pdfLink'] === 'string' ? fields['pdfLink'] : '';
    const [id] = findArxivIds(`${key} ${link}`);
    if (id === undefined) {
      unreadable.add(place, { where, code: 'no-arxiv-id' });
      continue;
    }
    const { title, author, abstract, addDate, tags, note, codeLink, favorite, bibtex } = fields;
    const imported = {
      id,
      title,
      authors: typeof author === 'string' ? evenSpace(author).split(' and ') : [],
      abstract,
      primaryClass: PRIMARY_CLASS.exec(typeof bibtex === 'string' ? bibtex : '')?.[1],
      codeUrl: codeLink,
      tags: [...(Array.isArray(tags) ? tags : []), ...(favorite === true ? ['favorite'] : [])],
      notes: note,
      savedAt: addDate,
    };
    found.push(foundPaper(where, imported, now));
  }
  return yield* readingOf(found, unreadable.entries);
}
