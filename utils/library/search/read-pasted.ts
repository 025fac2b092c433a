import { findArxivIds } from '../../find-arxiv-ids.ts';
import type { PaperId } from '../../paper.ts';

/** How an id, an address or a DOI begins; no word of a query does. */
const START = /^(?:\d{4}\.\d{4,5}(?:v\d+)?$|https?:|[\w-]+(?:\.[\w-]+)+\/|arxiv:|doi:|10\.\d)/i;
/** The brackets around it, and the signs of the sentence that it comes from. */
const AROUND = /^[([{<]+|[)\]}>.,;:!?]+$/g;

/** The papers whose ids or addresses stand there, as they are pasted; none where anything else does. */
export function readPasted(text: string): readonly PaperId[] {
  const parts = text
    .split(/[\s,]+/)
    .map((part) => part.replace(AROUND, ''))
    .filter((part) => part !== '');
  const isPasted = parts.every((part) => START.test(part) && findArxivIds(part).length === 1);
  return isPasted ? findArxivIds(text) : [];
}
