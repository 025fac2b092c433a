import { closestMatch } from 'leven';

import { TECHNIQUES } from '../techniques/taxonomy.ts';
import type { OwnTechniqueName } from '../user-techniques/own-technique.ts';
import { CODE_NAMES } from './code-names.ts';
import { PAPER_STATES, QUERY_FIELDS } from './query.ts';
import type { QueryError } from './query.ts';
import { spell } from './technique-names.ts';

/** What may have been meant by a name that there is not: `title:`, `technique:diffusion`. */
export function suggestFix(
  { code, text }: QueryError,
  own: readonly OwnTechniqueName[] = [],
): string | undefined {
  if (code === 'unknown-field') {
    const field = findNearest(text.toLowerCase(), QUERY_FIELDS);
    return field && `${field}:`;
  }
  if (code === 'unknown-technique') {
    const names = nameTechniques(own);
    const nearest = findNearest(spell(text), [...names.keys()]);
    return nearest && `technique:${names.get(nearest)}`;
  }
  if (code === 'unknown-code-state') {
    const state = findNearest(text.toLowerCase(), [...CODE_NAMES.keys()]);
    return state && `code:${state}`;
  }
  if (code === 'unknown-paper-state') {
    const state = findNearest(text.toLowerCase(), PAPER_STATES);
    return state && `is:${state}`;
  }
  return undefined;
}

/** How queries name each technique, by all that it is called. */
const nameTechniques = (own: readonly OwnTechniqueName[]): ReadonlyMap<string, string> =>
  new Map([
    ...own.map(({ label }) => [spell(label), `"${label}"`] as const),
    ...TECHNIQUES.flatMap(({ id, label, shortLabel }) =>
      [id, label, shortLabel].map((called) => [spell(called), id] as const),
    ),
  ]);

/** The one that goes on as the text begins, else the one a slip of the fingers away. */
function findNearest(text: string, candidates: readonly string[]): string | undefined {
  const begun = text.length > 1 ? candidates.find((known) => known.startsWith(text)) : undefined;
  // Two letters in the wrong order are two slips: `titel`.
  const maxDistance = Math.max(1, Math.floor(text.length / 2.5));
  return begun ?? closestMatch(text, candidates, { maxDistance });
}
