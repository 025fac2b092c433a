import { isRecord } from '../document.ts';
import { BACKUP_FORMAT, TECHNIQUES_FORMAT } from '../file-formats.ts';
import { walk } from '../steps.ts';
import type { Pace, Steps } from '../steps.ts';
import { IMPORT_MAX_LENGTH } from './import-content.ts';
import type { ImportReading } from './import-content.ts';
import { readBackup } from './read-backup.ts';
import { readIdList } from './read-id-list.ts';
import { readPaperMemory } from './read-paper-memory.ts';
import { readRis } from './read-ris.ts';
import { CSV_HEAD } from './write-csv.ts';

/**
 * Reads a file of any kind that the library takes in; it tells the kind by what is written there. Without
 * a pace it pauses nowhere.
 */
export async function readImport(
  written: string,
  now: Date,
  pace: Pace = () => undefined,
): Promise<ImportReading> {
  if (written.length > IMPORT_MAX_LENGTH) return { ok: false, code: 'too-large' };
  // Some editors begin a file with a mark that belongs to none.
  const text = written.replace(/^\uFEFF/, '');
  if (text.trim() === '') return { ok: false, code: 'empty' };
  // A bracket may also begin a link in Markdown, or a list of references.
  if (/^\s*(?:\{|\[\s*[{\]])/.test(text)) return walk(readJson(text, now), pace);
  if (/^[ \t]*@[ \t]*[a-z]+[ \t]*[{(]/im.test(text)) {
    // Another's parser, of which the page's first rows need not know.
    const { readBibtex } = await import('./read-bibtex.ts');
    return walk(readBibtex(text, now), pace);
  }
  if (/^TY {1,2}- /m.test(text)) return walk(readRis(text, now), pace);
  // Read as a list of ids, a table would bring each id in an abstract, too.
  if (text.startsWith(CSV_HEAD)) return { ok: false, code: 'one-way' };
  return walk(readIdList(text, now), pace);
}

function* readJson(text: string, now: Date): Steps<ImportReading> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, code: 'syntax' };
  }
  // CSL-JSON: of all that is read here, nothing else is a list.
  if (Array.isArray(value) && value.some((item) => isRecord(item) && 'type' in item)) {
    return { ok: false, code: 'one-way' };
  }
  const format = isRecord(value) ? value['format'] : undefined;
  if (format === TECHNIQUES_FORMAT) return { ok: false, code: 'techniques-file' };
  return yield* format === BACKUP_FORMAT ? readBackup(value) : readPaperMemory(value, now);
}
