import { addEntry } from '../add-entry.ts';
import type { CodeState } from '../code/code-state.ts';
import { once } from '../once.ts';
import type { Organization } from '../paper.ts';
import type { AnyTechniqueId } from '../techniques/own-id.ts';
import { collapseSpace, foldText, readCompounds, readWords, toKeys, toWords } from '../text.ts';
import type { Words } from '../text.ts';
import { readAcronyms } from './acronym.ts';
import { closeName, readPersonName } from './person-name.ts';
import type { NameIndex, PersonName } from './person-name.ts';
import type { PaperState } from './query.ts';
import { toSingular } from './singular.ts';

/** What is asked of a paper as it is. */
interface PlainFacts {
  readonly techniques: readonly AnyTechniqueId[];
  readonly code: CodeState;
  readonly upvotes?: number | undefined;
  readonly comments?: number | undefined;
  readonly stars?: number | undefined;
  /** ISO date or date-time, as the site gives it. */
  readonly date?: string | undefined;
}

/** What queries and follows may ask of a paper. */
export interface QueryFacts extends PlainFacts {
  readonly title: string;
  readonly abstract?: string | undefined;
  readonly authors: readonly string[];
  readonly handles?: readonly (string | undefined)[] | undefined;
  readonly organization?: Organization | undefined;
  readonly siteKeywords?: readonly string[] | undefined;
  /** Without it nothing is known of the reader. */
  readonly is?: ((state: PaperState) => boolean) | undefined;
}

/** The facts of one paper for any number of queries: what is asked for is folded and cut into words once. */
export interface PreparedFacts extends PlainFacts {
  /** Title and abstract; no run of words goes from one into the other. */
  readonly text: PreparedText;
  readonly title: PreparedText;
  readonly abstract: PreparedText;
  readonly authors: PreparedNames;
  /** The names of it, of which the handle behind an `@` is one. */
  readonly organization: readonly Words[];
  readonly keyword: PreparedText;
  readonly is: (state: PaperState) => boolean;
}

export interface PreparedText {
  /** What spaces and signs part; a hyphen does not. */
  readonly compounds: () => readonly string[];
  readonly words: () => Words;
  /** All words, also those that only a hyphen parts as one, in the form in which they are compared. */
  readonly keys: () => ReadonlySet<string>;
  /** The words as they are spelled, in order and by how they start. */
  readonly spelled: () => Words;
  readonly starts: () => ReadonlyMap<string, readonly string[]>;
  readonly acronyms: () => ReadonlySet<string>;
  /** For patterns: the texts, whose ends of lines mean nothing, and the same without capitals. */
  readonly plain: () => readonly string[];
  readonly lower: () => readonly string[];
}

export interface PreparedNames {
  /** Each word of the names, and each account behind an `@`; with the empty one, as a name may have none. */
  readonly keys: () => ReadonlySet<string>;
  readonly names: () => readonly PersonName[];
  /** So that who looks for one name need not try all. */
  readonly index: () => NameIndex;
}

/** Costs next to nothing until a query asks. */
export function prepareFacts(facts: QueryFacts): PreparedFacts {
  const {
    title,
    abstract = '',
    authors,
    handles = [],
    organization,
    siteKeywords = [],
    is,
    ...plain
  } = facts;
  return {
    ...plain,
    text: prepareText([title, abstract]),
    title: prepareText([title]),
    abstract: prepareText([abstract]),
    authors: prepareNames(authors, handles),
    organization: organization ? nameOrganization(organization) : [],
    keyword: prepareText(siteKeywords),
    is: is ?? (() => false),
  };
}

const nameOrganization = ({ name, fullname = '' }: Organization): readonly Words[] => [
  readWords(name),
  readWords(fullname),
  // No word has such a sign.
  { words: [`@${foldText(name)}`], joined: [] },
];

function prepareNames(
  authors: readonly string[],
  handles: readonly (string | undefined)[],
): PreparedNames {
  const names = once(() => authors.map((name, at) => readPersonName(name, handles[at])));
  return {
    keys: once(() => {
      const words = toKeys(readCompounds(closeName(authors.join('\n'))));
      const accounts = handles.flatMap((handle) => (handle === undefined ? [] : `@${handle}`));
      return words.union(new Set(['', ...accounts]));
    }),
    names,
    index: once(() => {
      const index = new Map<string, PersonName[]>();
      for (const name of names()) {
        for (const key of name.keys) addEntry(index, key, name);
      }
      return index;
    }),
  };
}

/** No run of words goes from one text into another. */
export function prepareText(texts: readonly string[]): PreparedText {
  const plain = once(() => texts.flatMap((text) => collapseSpace(text) || []));
  const perText = once(() => texts.map(readCompounds));
  const compounds = once(() => perText().flat());
  return {
    compounds,
    words: once(() => joinTexts(perText().map((text) => toWords(text, toSingular)))),
    keys: once(() => toKeys(compounds(), toSingular)),
    spelled: once(() => joinTexts(perText().map((text) => toWords(text)))),
    starts: once(() => groupByStart(toKeys(compounds()))),
    acronyms: once(() => readAcronyms(texts.join('\n'))),
    plain,
    // By way of capitals, as some letters have no other way to their plain form: `ſ`.
    lower: once(() => plain().map((text) => text.toUpperCase().toLowerCase())),
  };
}

/** Beginnings are told apart by so many letters; a shorter word is its own. */
export const START_LENGTH = 4;

function groupByStart(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const starts = new Map<string, string[]>();
  for (const word of words) {
    addEntry(starts, word.slice(0, START_LENGTH), word);
  }
  return starts;
}

/** An empty word, which nothing equals, ends each text. */
const joinTexts = (texts: readonly Words[]): Words => ({
  words: texts.flatMap(({ words }) => [...words, '']),
  joined: texts.flatMap(({ joined }) => [...joined, undefined]),
});
