import type { ExportResult } from '../../components/library/ExportButton.tsx';
import { downloadJson } from '../../utils/shell/download.ts';
import { readSlices } from './read-slices.ts';
import type { FindPapers } from './read-slices.ts';
import { writeLibraryFile } from './write-library-file.ts';

/** Lets the browser save the whole library as a file; needs no permission. */
export async function downloadLibrary(find: FindPapers): Promise<ExportResult> {
  const { papers, unreadable } = await readSlices(find, '', Number.POSITIVE_INFINITY);
  const now = new Date();
  downloadJson(
    `gloss-library-${now.toISOString().slice(0, 10)}.json`,
    writeLibraryFile(papers, now),
  );
  return { exported: papers.length, unreadable };
}
