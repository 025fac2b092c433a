import { onOneLine } from './citation.ts';

/** A person's name in the parts that bibliographies sort and shorten it by; a group's is one whole. */
type NameParts =
  | { readonly literal: string }
  | {
      readonly given: string;
      /** `van der`, where there is one. */
      readonly particle: string;
      readonly family: string;
      /** `Jr.`, where there is one. */
      readonly suffix: string;
    };

const GROUP =
  /\d|[:&/]|\band\b|team$|\b(?:group|labs?|consortium|collaboration|project|initiative|community|contributors)$/i;
const GROUP_OF_CAPITALS = /\bAI$|^Team\s/;
const SUFFIX = /^(?:[JS]r\.?|I{2,3}|IV)$/;
/** `y` in `Ortega y Gasset` is in the middle of the family name, not before it. */
const CONJUNCTIONS = new Set(['y', 'e', 'i']);

/** Splits a name as sites write them, `Given particle Family` or `Family, Given`. */
export function splitName(written: string): NameParts {
  // Some lists keep the word before their last name.
  const name = onOneLine(written).replace(/^and\s+/, '');
  const [before = '', after, ...more] = name.split(/\s*,\s*/);
  if (more.length > 0 || GROUP.test(name) || GROUP_OF_CAPITALS.test(name)) return { literal: name };
  if (after === undefined || after === '') return splitWords(before, '');
  if (SUFFIX.test(after)) return splitWords(before, after);
  return { ...splitParticle(before.split(' ')), given: after, suffix: '' };
}

function splitWords(name: string, suffix: string): NameParts {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  if (suffix === '' && words.length > 2 && SUFFIX.test(last)) {
    return splitWords(words.slice(0, -1).join(' '), last);
  }
  if (words.length < 2) return { literal: suffix === '' ? name : `${name}, ${suffix}` };
  const small = words.findIndex((word, at) => at > 0 && at < words.length - 1 && isSmall(word));
  const start = small < 0 ? words.length - 1 : small;
  // Nobody's whole given name is before a conjunction.
  const from = CONJUNCTIONS.has(words[start] ?? '') && start > 1 ? start - 1 : start;
  return {
    given: words.slice(0, from).join(' '),
    ...splitParticle(words.slice(from)),
    suffix,
  };
}

/** Small words before a family name. */
function splitParticle(words: readonly string[]): { particle: string; family: string } {
  const end = words.findIndex((word, at) => !isSmall(word) || at === words.length - 1);
  return { particle: words.slice(0, end).join(' '), family: words.slice(end).join(' ') };
}

const isSmall = (word: string): boolean => /^\p{Ll}[^.]+$/u.test(word) || CONJUNCTIONS.has(word);
