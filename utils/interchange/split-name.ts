import { foldText } from '../text.ts';
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
const SMALL = String.raw`['’]?\p{Ll}[^. ]+|['’]t|[yei]`;
/**
 * A family name with all that it begins with: small words, as `van der` or `'t`, and those which are a
 * part of it in capitals, as `Van` or `De la`. `y` is in the middle of `Ortega y Gasset`, and `El Amine`
 * of `Mohamed El Amine Seddik` a part of the given name.
 */
const FAMILY = new RegExp(
  String.raw` (?:(?:${SMALL}|\S+ [yei]|(Abu|Ben|Bin|D(?:[aeiu]|al(?:la)?|el(?:l[ao])?|egli|os)|L[aeo]|Mac|San|Te[nr]|V[aăo]n|Zu|[AE]l(?= \S+$))) .+|\S+)$`,
  'u',
);
const PARTICLE = new RegExp(`^(?:(?:${SMALL}) )*`, 'u');
/** `Van` and others are names in Vietnam and China, too: a family name from there, and a name of such words only. */
const VIETNAMESE_FAMILY = / (?:huynh|l(?:e|uong)|nguyen|pham|tran|v[ou])$/;
const SYLLABLES = /^(?:[^aeiouy ]*[aeiouy]+[cghmnpt]*(?: |$))+$/;

/** Splits a name as sites write them, `Given particle Family` or `Family, Given`. */
export function splitName(written: string): NameParts {
  // Some lists keep the word before their last name.
  const name = onOneLine(written).replace(/^and\s+/, '');
  const [before = '', after = '', ...more] = name.split(/\s*,\s*/);
  if (more.length > 0 || GROUP.test(name) || GROUP_OF_CAPITALS.test(name)) return { literal: name };
  if (after !== '' && !SUFFIX.test(after)) return toParts(after, before, '');
  const words = before.split(' ');
  const ending = after === '' && words.length > 2 && SUFFIX.test(words.at(-1) ?? '');
  const suffix = ending ? (words.pop() ?? '') : after;
  const spoken = words.join(' ');
  const start = findFamily(spoken);
  return start === undefined
    ? { literal: [spoken, suffix].filter((part) => part !== '').join(', ') }
    : toParts(spoken.slice(0, start), spoken.slice(start + 1), suffix);
}

/** The space before the family name; `undefined` where nothing tells. */
function findFamily(name: string): number | undefined {
  const found = FAMILY.exec(name);
  if (found === null || found[1] === undefined) return found?.index;
  const folded = foldText(name);
  if (VIETNAMESE_FAMILY.test(folded)) return name.lastIndexOf(' ');
  // Of `Nguyen Van Anh` the family's is the first, of `Nam Le Hai` the second.
  return SYLLABLES.test(folded) ? undefined : found.index;
}

function toParts(given: string, family: string, suffix: string): NameParts {
  const [particle = ''] = PARTICLE.exec(family) ?? [];
  return { given, particle: particle.trim(), family: family.slice(particle.length), suffix };
}
