import { nameFile } from '../../utils/file-name.ts';
import { EXPORT_FORMATS } from '../../utils/interchange/export-formats.ts';
import type { ExportFormatName } from '../../utils/interchange/export-formats.ts';
import type { SavedPaper } from '../../utils/library/saved-paper.ts';
import { downloadText } from '../../utils/shell/download.ts';

/** Lets the browser save papers as a file. */
export function downloadLibrary(papers: readonly SavedPaper[], format: ExportFormatName): void {
  const { extension, mediaType, write } = EXPORT_FORMATS[format];
  const now = new Date();
  downloadText(nameFile('library', extension, now), mediaType, write(papers, now));
}

/** Lets the browser save stored records as they are. */
export function downloadRecords(records: readonly unknown[]): void {
  const text = `${JSON.stringify(records, undefined, 2)}\n`;
  downloadText(nameFile('records', 'json', new Date()), 'application/json', text);
}
