/** Plurals that no ending tells, or whose singular looks like another's. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['analyses', 'analysi'],
  ['axes', 'axi'],
  ['biases', 'bia'],
  ['corpora', 'corpu'],
  ['criteria', 'criterion'],
  ['diagnoses', 'diagnosi'],
  ['hypotheses', 'hypothesi'],
  ['indices', 'index'],
  ['matrices', 'matrix'],
  ['phenomena', 'phenomenon'],
  ['spectra', 'spectrum'],
  ['vertices', 'vertex'],
]);

/** No plural, though it looks like one of `new`. */
const NO_PLURAL = 'news';
const SHORTEST_PLURAL = 'LLMs'.length;

/**
 * One form for a word and its regular English plural. The form is a key and no word: `bias` gives
 * `bia`, which does no harm as both sides are brought to it.
 */
export function toSingular(word: string): string {
  if (word.length < SHORTEST_PLURAL) return word;
  const last = word.charCodeAt(word.length - 1);
  if (last === LETTER_E) return dropFinalE(word);
  if (last === LETTER_A) return IRREGULAR.get(word) ?? word;
  if (last !== LETTER_S || word.endsWith('ss') || word === NO_PLURAL) return word;
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (SIBILANT_PLURAL.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

const LETTER_A = 97;
const LETTER_E = 101;
const LETTER_S = 115;
const SIBILANT_PLURAL = /(?:ss|sh|ch|x)es$/;

/** `movie` and `cache` lose in the plural's form what `policies` and `searches` never had. */
function dropFinalE(word: string): string {
  if (word.endsWith('ie')) return `${word.slice(0, -2)}y`;
  return word.endsWith('che') ? word.slice(0, -1) : word;
}
