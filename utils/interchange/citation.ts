import type { PaperId } from '../paper.ts';

/** What a reference manager is told of a paper. */
export interface Citation {
  readonly id: PaperId;
  readonly title: string;
  readonly authors: readonly string[];
  readonly abstract?: string;
  readonly primaryClass?: string | undefined;
  readonly tags?: readonly string[];
  readonly notes?: string;
}

/** A paper's page at arXiv, which an archive's reader knows it by. */
export const arxivUrl = (id: PaperId): string => `https://arxiv.org/abs/${id}`;

/** The DOI that arXiv gives each of its papers. */
export const arxivDoi = (id: PaperId): string => `10.48550/arXiv.${id}`;

/** A text on one line, as every format here wants it: without breaks, tabs and control characters. */
export const onOneLine = (text: string): string =>
  text
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .toWellFormed()
    .trim();
