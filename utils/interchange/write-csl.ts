import { monthOfId } from '../month-of-id.ts';
import { present } from '../present.ts';
import { citationKey } from './citation-key.ts';
import { arxivDoi, arxivUrl, onOneLine } from './citation.ts';
import type { Citation } from './citation.ts';
import { splitName } from './split-name.ts';

/** Papers as a list of items of CSL-JSON. */
export function writeCsl(citations: readonly Citation[]): string {
  return `${JSON.stringify(citations.map(toCslItem), undefined, 2)}\n`;
}

function toCslItem(citation: Citation): object {
  const { id, title, authors, abstract, tags = [], notes = '' } = citation;
  const key = citationKey(citation);
  return {
    id: key,
    'citation-key': key,
    type: 'article',
    title: onOneLine(title),
    author: authors.map(toCslName),
    issued: { 'date-parts': [monthOfId(id)] },
    publisher: 'arXiv',
    number: `arXiv:${id}`,
    archive: 'arXiv',
    archive_location: id,
    DOI: arxivDoi(id),
    URL: arxivUrl(id),
    ...present({
      abstract,
      keyword: tags.length > 0 ? tags.join(', ') : undefined,
      note: notes === '' ? undefined : notes,
    }),
  };
}

function toCslName(written: string): object {
  const name = splitName(written);
  if ('literal' in name) return name;
  const { given, particle, family, suffix } = name;
  return {
    family,
    given,
    ...(particle !== '' && { 'non-dropping-particle': particle }),
    ...(suffix !== '' && { suffix }),
  };
}
