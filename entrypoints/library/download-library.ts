import type { ExportResult } from '../../components/library/ExportButton.tsx';
import { readSlices } from './read-slices.ts';
import type { FindPapers } from './read-slices.ts';
import { writeLibraryFile } from './write-library-file.ts';

/** Lets the browser save the whole library as a file; needs no permission. */
export async function downloadLibrary(find: FindPapers): Promise<ExportResult> {
  const { papers, unreadable } = await readSlices(find, '', Number.POSITIVE_INFINITY);
  const now = new Date();
  const file = new Blob([writeLibraryFile(papers, now)], { type: 'application/json' });
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = `gloss-library-${now.toISOString().slice(0, 10)}.json`;
  link.click();
  // The browser reads it after the click: a minute is plenty for any size.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return { exported: papers.length, unreadable };
}
