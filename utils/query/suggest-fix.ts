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
  const written = text.toLowerCase();
  if (code === 'unknown-field') return suggest('', findNearest(written, QUERY_FIELDS), ':');
  if (code === 'unknown-technique') return suggest('technique:', findTechnique(spell(text), own));
  if (code === 'unknown-code-state') {
    return suggest('code:', findNearest(written, [...CODE_NAMES.keys()]));
  }
  return code === 'unknown-paper-state'
    ? suggest('is:', findNearest(written, PAPER_STATES))
    : undefined;
}

const suggest = (before: string, name: string | undefined, after = ''): string | undefined =>
  name && before + name + after;

/** Not every short name begins a label: `rag`. */
function findTechnique(spelled: string, own: readonly OwnTechniqueName[]): string | undefined {
  const names = nameTechniques(own);
  const all = [...names.keys()];
  const isWithin = (name: string) => name.split(' ').includes(spelled);
  return names.get(findNearest(spelled, all) ?? all.find(isWithin) ?? '');
}

/** How queries name each technique, by all that it is called. */
const nameTechniques = (own: readonly OwnTechniqueName[]): ReadonlyMap<string, string> =>
  new Map([
    ...own.map(({ label }) => [spell(label), `"${label}"`] as const),
    ...TECHNIQUES.flatMap(({ id, label, shortLabel }) =>
      [id, label, shortLabel].map((called) => [spell(called), id] as const),
    ),
  ]);

/** What others call ours. */
const ALIASES = new Map([
  ['organization', 'org'],
  ['organisation', 'org'],
  ['read', 'opened'],
  ['unread', 'new'],
  ['true', 'yes'],
  ['none', 'no'],
  ['github', 'repository'],
]);

/** The one that others call so, or that goes on as the text begins, else one a slip of the fingers away. */
function findNearest(text: string, candidates: readonly string[]): string | undefined {
  const alias = candidates.find((known) => known === ALIASES.get(text));
  const begun = text.length > 1 ? candidates.find((known) => known.startsWith(text)) : undefined;
  // Two letters in the wrong order are two slips: `titel`. Hardly any slip is at the first.
  const maxDistance = Math.max(1, Math.floor(text.length / 2.5));
  const alike = candidates.filter((known) => known[0] === text[0]);
  return alias ?? begun ?? closestMatch(text, alike, { maxDistance });
}
