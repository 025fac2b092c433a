import { CODE_STATES } from '../code/code-marker.ts';
import type { CodeState } from '../code/code-marker.ts';
import { TECHNIQUES } from '../techniques/taxonomy.ts';
import type { TechniqueId } from '../techniques/taxonomy.ts';
import { readWords } from '../text.ts';
import { readPersonName } from './person-name.ts';
import { QUERY_FIELDS } from './query.ts';
import type { Query, QueryErrorCode } from './query.ts';
import type { Place, Term } from './read-lexemes.ts';
import { toSingular } from './singular.ts';

/** What cannot be read, and where. */
export interface Fault extends Place {
  readonly code: QueryErrorCode;
}

/** The meaning of one term. */
export function readTerm(term: Term & Place): Query | Fault {
  const { field: written, value, start, end } = term;
  if (spell(value) === '') return { code: 'missing-term', start, end };
  if (written === undefined) return { type: 'words', field: 'text', run: readText(value) };
  const field = QUERY_FIELDS.find((known) => known === written.toLowerCase());
  const valueStart = start + written.length + 1;
  switch (field) {
    case undefined:
      return { code: 'unknown-field', start, end: valueStart - 1 };
    case 'technique': {
      const id = techniqueIds().get(spell(value));
      if (id === undefined) return { code: 'unknown-technique', start: valueStart, end };
      return { type: 'technique', id };
    }
    case 'code': {
      const states = CODE_VALUES.get(spell(value));
      if (states === undefined) return { code: 'unknown-code-state', start: valueStart, end };
      return { type: 'code', states };
    }
    case 'author':
      return { type: 'words', field, run: readPersonName(value).full };
    case 'org':
      return { type: 'words', field, run: readWords(value) };
    case 'title':
    case 'abstract':
    case 'keyword':
      return { type: 'words', field, run: readText(value) };
  }
}

const readText = (text: string) => readWords(text, toSingular);

/** `Test-Time_Scaling` and `test time scaling` are one name. */
const spell = (name: string): string => readText(name).words.join(' ');

/** `no` is what is not known to be there: nobody knows that there is no code. */
const CODE_VALUES: ReadonlyMap<string, readonly CodeState[]> = new Map([
  ...CODE_STATES.map((state): [string, CodeState[]] => [spell(state), [state]]),
  ['yes', ['repository', 'linked', 'released']],
  ['no', ['promised', 'project-page', 'unknown']],
]);

let idsByName: ReadonlyMap<string, TechniqueId> | undefined;

/** Every technique by its id, label and short label; ids win where names meet. */
function techniqueIds(): ReadonlyMap<string, TechniqueId> {
  idsByName ??= new Map(
    (['shortLabel', 'label', 'id'] as const).flatMap((kind) =>
      TECHNIQUES.map((technique) => [spell(technique[kind]), technique.id] as const),
    ),
  );
  return idsByName;
}
