import type { ExportResult } from '../../components/library/ExportForm.tsx';
import { EXPORT_FORMATS } from '../../utils/interchange/export-formats.ts';
import type { ExportFormatName } from '../../utils/interchange/export-formats.ts';
import { downloadText } from '../../utils/shell/download.ts';
import { downloadBackup } from './download-backup.ts';
import { readSlices } from './read-slices.ts';
import type { FindPapers } from './read-slices.ts';

/** Lets the browser save what a query finds, or with an empty one the whole library, as a file. */
export async function downloadLibrary(
  find: FindPapers,
  query: string,
  format: ExportFormatName,
): Promise<ExportResult> {
  // The whole library as JSON is all that is kept, readable or not.
  if (format === 'json' && query === '') return downloadBackup();
  const { papers, unreadable } = await readSlices(find, query, Number.POSITIVE_INFINITY);
  const { extension, mediaType, write } = EXPORT_FORMATS[format];
  const now = new Date();
  const name = `gloss-library-${now.toISOString().slice(0, 10)}.${extension}`;
  downloadText(name, mediaType, write(papers, now));
  return { exported: papers.length, unreadable };
}
