import { monthOfId } from '../month-of-id.ts';
import { arxivUrl, onOneLine } from './citation.ts';
import type { Citation } from './citation.ts';

const MOST_AUTHORS = 3;

/** A paper as a link of Markdown to its page at arXiv. */
export const writeMarkdownLink = ({ id, title }: Pick<Citation, 'id' | 'title'>): string =>
  `[${escape(title)}](${arxivUrl(id)})`;

/** Papers as a list in Markdown, with what the user wrote of each. */
export const writeMarkdown = (citations: readonly Citation[]): string =>
  citations.map(writeItem).join('');

function writeItem(citation: Citation): string {
  const { authors, tags = [], notes = '' } = citation;
  const names = authors.slice(0, MOST_AUTHORS).map(escape).join(', ');
  const people = authors.length > MOST_AUTHORS ? `${names} et al.` : names;
  const parts = [people, String(monthOfId(citation.id)[0]), ...tags.map(writeTag)];
  const line = `- ${writeMarkdownLink(citation)} – ${parts.filter((part) => part !== '').join(', ')}\n`;
  // The user's own Markdown, inside the item.
  return notes === '' ? line : `${line}\n${notes.replaceAll(/^(?=.)/gm, '  ')}\n\n`;
}

const writeTag = (tag: string): string => `#${escape(tag.replaceAll(/\s+/g, '-'))}`;

/** A bracket right behind another would end the link to some readers, whatever is before it. */
const SIGN = /[\\`*_[\]<>~|$#!&]|(?<=\])\(/g;

const escape = (text: string): string => onOneLine(text).replaceAll(SIGN, '\\$&');
