import { CODE_STATES } from '../code/code-marker.ts';
import type { CodeState } from '../code/code-marker.ts';
import { once } from '../once.ts';
import { isOwnId } from '../techniques/own-id.ts';
import type { AnyTechniqueId } from '../techniques/own-id.ts';
import { TECHNIQUES } from '../techniques/taxonomy.ts';
import { readWords } from '../text.ts';
import type { OwnTechniqueName } from '../user-techniques/own-technique.ts';
import { readPersonName } from './person-name.ts';
import { QUERY_FIELDS } from './query.ts';
import type { Query, QueryErrorCode, QueryField } from './query.ts';
import type { Place, Term } from './read-lexemes.ts';
import { createSearch } from './search-words.ts';
import type { Search } from './search-words.ts';
import { listSpellings, toSingular } from './singular.ts';

/** What cannot be read, and where. */
export interface Fault extends Place {
  readonly code: QueryErrorCode;
}

/** The meaning of one term. */
export function readTerm(
  { field: written, value, start, end }: Term & Place,
  own: readonly OwnTechniqueName[],
): Query | Fault {
  const field = written === undefined ? 'text' : findField(written);
  const valueStart = written === undefined ? start : start + written.length + 1;
  if (field === undefined) return { code: 'unknown-field', start, end: valueStart - 1 };
  if (spell(value) === '') return { code: 'missing-term', start, end };
  return readValue(field, value, { start: valueStart, end }, own);
}

function findField(written: string): QueryField | undefined {
  return QUERY_FIELDS.find((field) => field === written.toLowerCase());
}

function readValue(
  field: QueryField | 'text',
  value: string,
  place: Place,
  own: readonly OwnTechniqueName[],
): Query | Fault {
  switch (field) {
    case 'technique': {
      const id = findTechniqueId(value, own);
      return id ? { type: 'technique', id } : { ...place, code: 'unknown-technique' };
    }
    case 'code': {
      const states = codeStates().get(spell(value));
      return states ? { type: 'code', states } : { ...place, code: 'unknown-code-state' };
    }
    case 'author':
      return { type: 'name', field, search: createSearch(readPersonName(value).full) };
    case 'org':
      return { type: 'name', field, search: createSearch(readWords(value)) };
    case 'keyword':
      return { type: 'name', field, search: searchText(value) };
    case 'text':
    case 'title':
    case 'abstract':
      return { type: 'words', field, search: searchText(value) };
  }
}

function searchText(text: string): Search {
  return createSearch(readText(text), listSpellings);
}

const readText = (text: string) => readWords(text, toSingular);

/** `Test-Time_Scaling` and `test time scaling` are one name. */
const spell = (name: string): string => readText(name).words.join(' ');

const codeStates = once(
  (): ReadonlyMap<string, readonly CodeState[]> =>
    new Map<string, readonly CodeState[]>([
      ...CODE_STATES.map((state) => [spell(state), [state]] as const),
      ['yes', ['repository', 'linked', 'released']],
      // What is not known to be there: nobody knows that there is no code.
      ['no', ['promised', 'project-page', 'unknown']],
    ]),
);

/** Every technique by its id, label and short label; ids win where names meet. */
const techniqueIds = once(
  (): ReadonlyMap<string, AnyTechniqueId> =>
    new Map(
      (['shortLabel', 'label', 'id'] as const).flatMap((kind) =>
        TECHNIQUES.map((technique) => [spell(technique[kind]), technique.id] as const),
      ),
    ),
);

function findTechniqueId(
  value: string,
  own: readonly OwnTechniqueName[],
): AnyTechniqueId | undefined {
  const name = spell(value);
  const id = techniqueIds().get(name) ?? own.find(({ label }) => spell(label) === name)?.id;
  return id ?? (isOwnId(value) ? value : undefined);
}
