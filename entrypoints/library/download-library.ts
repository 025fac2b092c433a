import { EXPORT_FORMATS } from '../../utils/interchange/export-formats.ts';
import type { ExportFormatName } from '../../utils/interchange/export-formats.ts';
import type { SavedPaper } from '../../utils/library/saved-paper.ts';
import { downloadText } from '../../utils/shell/download.ts';

/** Lets the browser save papers as a file. */
export function downloadLibrary(papers: readonly SavedPaper[], format: ExportFormatName): void {
  const { extension, mediaType, write } = EXPORT_FORMATS[format];
  const now = new Date();
  const name = `gloss-library-${now.toISOString().slice(0, 10)}.${extension}`;
  downloadText(name, mediaType, write(papers, now));
}

/** Lets the browser save stored records as they are. */
export function downloadRecords(records: readonly unknown[]): void {
  const name = `gloss-records-${new Date().toISOString().slice(0, 10)}.json`;
  downloadText(name, 'application/json', `${JSON.stringify(records, undefined, 2)}\n`);
}
