import { monthOfId } from '../month-of-id.ts';
import { citationKey } from './citation-key.ts';
import { arxivDoi, arxivUrl, onOneLine } from './citation.ts';
import type { Citation } from './citation.ts';
import { splitName } from './split-name.ts';

/** Papers as records of RIS, each an unpublished work of arXiv. */
export const writeRis = (citations: readonly Citation[]): string =>
  citations.map(writeRecord).join('\r\n');

function writeRecord(citation: Citation): string {
  const { id, title, authors, abstract = '', tags = [], notes = '' } = citation;
  const [year, month] = monthOfId(id);
  const fields = [
    ['TY', 'UNPB'],
    ['ID', citationKey(citation)],
    ...authors.map((author) => ['AU', writeName(author)] as const),
    ['TI', title],
    ['PY', String(year)],
    ['DA', `${year}/${String(month).padStart(2, '0')}`],
    ['PB', 'arXiv'],
    ['AN', `arXiv:${id}`],
    ['DO', arxivDoi(id)],
    ['UR', arxivUrl(id)],
    ['AB', abstract],
    ...tags.map((tag) => ['KW', tag] as const),
    ['N1', notes],
  ] as const;
  const lines = fields.map(([tag, value = '']) => [tag, onOneLine(value)] as const);
  return [...lines.filter(([, value]) => value !== ''), ['ER', ''] as const]
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
    .join('');
}

function writeName(written: string): string {
  const name = splitName(written);
  if ('literal' in name) return name.literal;
  const family = [name.particle, name.family].filter((part) => part !== '').join(' ');
  return [family, name.given, name.suffix].filter((part) => part !== '').join(', ');
}
