import type { CodeState } from '../code/code-marker.ts';
import type { Organization } from '../paper.ts';
import type { TechniqueId } from '../techniques/taxonomy.ts';
import { foldText, readWords } from '../text.ts';
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
  readonly techniques: readonly TechniqueId[];
  readonly code: CodeState;
}

/** The facts of one paper, folded and cut into words once for any number of queries. */
export interface PreparedFacts {
  readonly title: IndexedWords;
  readonly abstract: IndexedWords;
  readonly authors: readonly PersonName[];
  /** The organization's handle as folded text, and the words of handle and full name. */
  readonly organization: { readonly handle: string; readonly names: readonly Words[] } | undefined;
  readonly keywords: readonly Words[];
  readonly techniques: readonly TechniqueId[];
  readonly code: CodeState;
}

/** Words, and the set of them, joined pairs included. */
export interface IndexedWords extends Words {
  readonly known: ReadonlySet<string>;
}

export function prepareFacts(facts: QueryFacts): PreparedFacts {
  const { organization } = facts;
  return {
    title: indexWords(facts.title),
    abstract: indexWords(facts.abstract ?? ''),
    authors: facts.authors.map(readPersonName),
    organization: organization && {
      handle: foldText(organization.name),
      names: [organization.name, organization.fullname ?? ''].map((name) => readWords(name)),
    },
    keywords: (facts.siteKeywords ?? []).map((keyword) => readWords(keyword, toSingular)),
    techniques: facts.techniques,
    code: facts.code,
  };
}

function indexWords(text: string): IndexedWords {
  const read = readWords(text, toSingular);
  const known = new Set(read.words);
  for (const pair of read.joined) if (pair !== undefined) known.add(pair);
  return { ...read, known };
}
