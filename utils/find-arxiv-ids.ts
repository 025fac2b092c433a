import { parsePaperId } from './paper.ts';
import type { PaperId } from './paper.ts';

/** Year, month and number, alone or in any address of arXiv, the site, or a DOI: `10.48550/arXiv.2407.21783`. */
const ARXIV_ID = /(?:(?<![\d.])|(?<=arxiv\.))\d\d(?:0[1-9]|1[0-2])\.\d{4,5}(?!\d)/gi;

/** The ids of arXiv that a text names, each once, whichever version it names. */
export function findArxivIds(text: string): readonly PaperId[] {
  const ids = [...text.matchAll(ARXIV_ID)].flatMap(([id]) => parsePaperId(id) ?? []);
  return [...new Set(ids)];
}
