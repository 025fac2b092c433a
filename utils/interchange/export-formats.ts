import type { SavedPaper } from '../library/saved-paper.ts';
import { writeBibtex } from './write-bibtex.ts';
import { writeCsl } from './write-csl.ts';
import { writeCsv } from './write-csv.ts';
import { writeJson } from './write-json.ts';
import { writeMarkdown } from './write-markdown.ts';
import { writeRis } from './write-ris.ts';

interface ExportFormat {
  /** What the file's name ends in. */
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (papers: readonly SavedPaper[], now: Date) => string;
}

/** The files that the library goes out in. */
export const EXPORT_FORMATS = {
  json: { extension: 'json', mediaType: 'application/json', write: writeJson },
  bibtex: { extension: 'bib', mediaType: 'application/x-bibtex', write: writeBibtex },
  ris: {
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    write: writeRis,
  },
  csl: {
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: writeCsl,
  },
  csv: { extension: 'csv', mediaType: 'text/csv', write: writeCsv },
  markdown: { extension: 'md', mediaType: 'text/markdown', write: writeMarkdown },
} as const satisfies Readonly<Record<string, ExportFormat>>;

export type ExportFormatName = keyof typeof EXPORT_FORMATS;
