import type { Organization } from '../../paper.ts';
import { present } from '../../present.ts';
import { prepareFacts, prepareText } from '../../query/prepare-facts.ts';
import type { PreparedFacts } from '../../query/prepare-facts.ts';
import type { TextField } from '../../query/query.ts';
import { parseAnyId } from '../../techniques/parse-technique-id.ts';
import { isAscii } from '../../text.ts';
import type { SavedPaper } from '../saved-paper.ts';

/** What queries may ask of a saved paper. */
export const prepareSaved = (paper: SavedPaper): PreparedFacts =>
  prepareFacts({
    title: paper.title,
    abstract: paper.abstract,
    authors: paper.authors,
    organization: readOrganization(paper),
    techniques: paper.techniques.flatMap((id) => parseAnyId(id) ?? []),
    code: paper.code.state,
    stars: paper.code.stars,
    date: paper.date,
    is: (state) => state === 'saved',
  });

/** Of some papers that come from files the handle is not known. */
function readOrganization({
  organization,
  organizationHandle = organization,
}: SavedPaper): Organization | undefined {
  if (organizationHandle === undefined) return undefined;
  return { name: organizationHandle, ...present({ fullname: organization }) };
}

/** The same for what is asked of the text: notes and tags are as good as the abstract. */
const prepareSavedText = (paper: SavedPaper): PreparedFacts => ({
  ...prepareFacts({ title: '', authors: [], techniques: [], code: 'unknown' }),
  text: prepareText([paper.title, paper.abstract ?? '', paper.notes, ...paper.tags]),
});

/** The same for those authors that may have the word in their name: to cut each name into words takes ten times as long. */
export function prepareAuthors(paper: SavedPaper, word: string): PreparedFacts {
  const letters = joinLetters(word);
  const authors = paper.authors.filter(
    (author) => !isAscii(author) || joinLetters(author).toLowerCase().includes(letters),
  );
  return prepareFacts({ title: '', authors, techniques: [], code: 'unknown' });
}

/** `O'Donoghue` and `Xiao-Ming` may be one word. */
const joinLetters = (name: string): string => name.replaceAll(/['.-]/g, '');

/** What a query may ask of the field. */
export const factsOf = (paper: SavedPaper, field: TextField): PreparedFacts =>
  field === 'text' ? prepareSavedText(paper) : prepareSaved(paper);
