import type { Citation } from '../utils/interchange/citation.ts';
import { writeBibtexEntry } from '../utils/interchange/write-bibtex.ts';
import { writeMarkdownLink } from '../utils/interchange/write-markdown.ts';

/** What is copied of one paper: what the world knows of it, and nothing of the user's. */
export const COPY_TEXTS = {
  bibtex: ({ id, title, authors, primaryClass }: Citation): string =>
    writeBibtexEntry({ id, title, authors, primaryClass }),
  markdown: writeMarkdownLink,
} as const satisfies Readonly<Record<string, (citation: Citation) => string>>;

export type CopyName = keyof typeof COPY_TEXTS;

export const COPY_LABELS = {
  bibtex: 'copy.bibtex',
  markdown: 'copy.markdown',
} as const satisfies Record<CopyName, string>;
