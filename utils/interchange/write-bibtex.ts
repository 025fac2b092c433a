import { monthOfId } from '../month-of-id.ts';
import { citationKey } from './citation-key.ts';
import { arxivUrl } from './citation.ts';
import type { Citation } from './citation.ts';
import { toLatex, toLatexTitle } from './latex.ts';
import { splitName } from './split-name.ts';

type Field = readonly [name: string, value: string];

/** One paper as an entry of BibTeX; accented letters stay as they are, which LaTeX reads since 2018. */
export function writeBibtexEntry(citation: Citation, more: readonly Field[] = []): string {
  const { id, title, authors, primaryClass = '' } = citation;
  const fields: readonly Field[] = [
    ['author', authors.map(writeName).join(' and ')],
    ['title', toLatexTitle(title)],
    ['year', String(monthOfId(id)[0])],
    ['eprint', id],
    ['archivePrefix', 'arXiv'],
    ['primaryClass', primaryClass],
    ['url', arxivUrl(id)],
    ...more,
  ];
  const lines = fields.filter(([, value]) => value !== '');
  return [
    `@misc{${citationKey(citation)},`,
    ...lines.map(([name, value]) => `  ${name} = {${value}},`),
    '}\n',
  ].join('\n');
}

/** With their abstracts, and what the user made of them. */
export const writeBibtex = (citations: readonly Citation[]): string =>
  citations.map((citation) => writeBibtexEntry(citation, listOwn(citation))).join('\n');

const listOwn = ({ abstract = '', tags = [], notes = '' }: Citation): readonly Field[] => [
  ['abstract', toLatex(abstract)],
  ['keywords', tags.map(toLatex).join(', ')],
  ['annote', notes.replace(/\S.*/g, writeMarkdownLine)],
];

/** What a line begins with is Markdown's, and so are dashes and ticks, which TeX would make one sign. */
const writeMarkdownLine = (line: string): string => toLatex(line).replace(/([`-])(?=\1)/g, '$1{}');

function writeName(written: string): string {
  const name = splitName(written);
  if ('literal' in name) return `{${toLatex(name.literal)}}`;
  const particle = name.particle === '' ? '' : `${toLatex(name.particle)} `;
  return [particle + writeFamily(name.family), name.suffix, toLatex(name.given)]
    .filter((part) => part !== '')
    .join(', ');
}

/** In braces where BibTeX would look for a particle in the middle. */
const writeFamily = (family: string): string =>
  /\s['’]?\p{Ll}/u.test(family) ? `{${toLatex(family)}}` : toLatex(family);
