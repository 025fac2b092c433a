import { findArxivIds } from '../find-arxiv-ids.ts';
import type { PaperId } from '../paper.ts';
import { evenSpace } from '../text.ts';

/** What Zotero notes of every paper of arXiv: `arXiv:1706.03762 [cs]`, and maybe its version. */
const ARXIV = String.raw`^arxiv:\s*\d{4}\.\d{4,5}(?:v\d+)?(?:\s*\[[^\]]*\])?(?:\s+version:\s*\d+)?`;
const ARXIV_ONLY = new RegExp(`${ARXIV}$`, 'i');
/** Above what else is noted. */
const ARXIV_FIRST = new RegExp(String.raw`${ARXIV}\s*\n`, 'i');
/** As others note it. */
const ADDRESS_ONLY =
  /^(?:arxiv preprint arxiv:|https?:\/\/arxiv\.org\/(?:abs|pdf)\/)\d{4}\.\d{4,5}(?:v\d+)?(?:\.pdf)?\.?$/i;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: ' ',
};

/** The user's own of what another program calls notes, as plain text. */
export const readImportedNotes = (notes: readonly string[]): string =>
  notes
    .map(readPlain)
    .filter((note) => note !== '' && !ARXIV_ONLY.test(note))
    .map((note) => note.replace(ARXIV_FIRST, ''))
    .join('\n\n');

/** The paper that a note names and says nothing else; where a user writes more, it may be about any paper. */
export function findNotedIds(note: string): readonly PaperId[] {
  const text = readPlain(note);
  return ARXIV_ONLY.test(text) || ADDRESS_ONLY.test(text) ? findArxivIds(text) : [];
}

const readPlain = (note: string): string =>
  /^\s*<(?:div|p)\b/i.test(note) ? stripTags(note) : note.trim();

/** The signs that stand for others in HTML. */
export const readEntities = (text: string): string =>
  text.replaceAll(
    /&(amp|lt|gt|quot|#39|nbsp);/g,
    (entity, name: string) => ENTITIES[name] ?? entity,
  );

/** The text of HTML, as Zotero keeps notes, its paragraphs and items on lines of their own. */
const stripTags = (html: string): string =>
  readEntities(
    evenSpace(html)
      .replaceAll(/<br\s*\/?>|<\/(?:p|div|li|h\d|blockquote|tr)>/gi, '\n')
      .replaceAll(/<\/?[a-z][^<>]*>/gi, ''),
  )
    .replaceAll(/ *\n\s*/g, '\n')
    .trim();
