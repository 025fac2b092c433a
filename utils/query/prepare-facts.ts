import type { CodeState } from '../code/code-marker.ts';
import { once } from '../once.ts';
import type { Organization } from '../paper.ts';
import type { AnyTechniqueId } from '../techniques/own-id.ts';
import { foldText, readSpellings, readWords } from '../text.ts';
import type { Words } from '../text.ts';
import { readPersonName } from './person-name.ts';
import type { PersonName } from './person-name.ts';
import { toSingular } from './singular.ts';

/** What queries and follows may ask of a paper. */
export interface QueryFacts {
  readonly title: string;
  readonly abstract?: string | undefined;
  readonly authors: readonly string[];
  readonly organization?: Organization | undefined;
  readonly siteKeywords?: readonly string[] | undefined;
  readonly techniques: readonly AnyTechniqueId[];
  readonly code: CodeState;
}

/** The facts of one paper for any number of queries: what is asked for is folded and cut into words once. */
export interface PreparedFacts {
  /** Title and abstract; no run of words goes from one into the other. */
  readonly text: PreparedText;
  readonly title: PreparedText;
  readonly abstract: PreparedText;
  readonly authors: PreparedNames;
  readonly organization: { readonly handle: string; readonly names: readonly Words[] } | undefined;
  readonly keywords: () => readonly Words[];
  readonly techniques: readonly AnyTechniqueId[];
  readonly code: CodeState;
}

export interface PreparedText {
  readonly spellings: () => ReadonlySet<string>;
  readonly words: () => Words;
}

export interface PreparedNames {
  readonly spellings: () => ReadonlySet<string>;
  readonly names: () => readonly PersonName[];
}

/** Costs next to nothing until a query asks. */
export function prepareFacts(facts: QueryFacts): PreparedFacts {
  const { title, abstract = '', authors, organization, siteKeywords = [] } = facts;
  return {
    text: prepareText([title, abstract]),
    title: prepareText([title]),
    abstract: prepareText([abstract]),
    authors: {
      spellings: once(() => readSpellings(authors.join('\n'))),
      names: once(() => authors.map(readPersonName)),
    },
    organization: organization && {
      handle: foldText(organization.name),
      names: [organization.name, organization.fullname ?? ''].map((name) => readWords(name)),
    },
    keywords: once(() => siteKeywords.map((keyword) => readWords(keyword, toSingular))),
    techniques: facts.techniques,
    code: facts.code,
  };
}

function prepareText(texts: readonly string[]): PreparedText {
  return {
    spellings: once(() => readSpellings(texts.join('\n'))),
    words: once(() => joinTexts(texts.map((text) => readWords(text, toSingular)))),
  };
}

/** An empty word, which nothing equals, keeps the texts apart. */
function joinTexts(texts: readonly Words[]): Words {
  return {
    words: texts.flatMap(({ words }) => [...words, '']),
    joined: texts.flatMap(({ joined }) => [...joined, undefined]),
  };
}
