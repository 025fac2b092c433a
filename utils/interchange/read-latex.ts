import { parse as parseValue } from '@citation-js/plugin-bibtex/lib/input/value.js';

/** Stands for a formula while another's parser reads what is around it. */
const PLACE = '\uFFFC';
const FORMULA = /\uFFFC|(?<!\\)\$(?:[^$\\]|\\.)+\$|(?<!\\)\\\((?:[^\\]|\\[^()])+\\\)/gs;
const STYLES = /<\/?(?:i|b|sc|sup|sub|span)(?: [^<>]*)?>/g;

/** The parser takes minutes for a name that is none. */
const LONGEST_NAME = 2000;

/** What the parser does not know: letters, and accents on nothing or on an `i` that gave its dot away. */
const UNKNOWN: readonly (readonly [RegExp, string])[] = [
  [/\\aa(?![A-Za-z])\s*/g, 'å'],
  [/\\AA(?![A-Za-z])\s*/g, 'Å'],
  [/\\([`'"^~=.]|[uvHtcdbkr](?![A-Za-z]))(\s*\{?)\\([ij])(?![A-Za-z])\s*/g, '\\$1 $2$3'],
  [/\\~\s*\{\}/g, '\\textasciitilde{}'],
  [/\\([`'"^=.])\s*\{\}/g, '$1'],
];

/** What LaTeX would print of a field, without its italics and the like; a formula that would be lost stays as it is written. */
export function readLatex(text: string, field: string): string {
  const formulas: string[] = [];
  const around = text
    .replaceAll(FORMULA, (formula) => {
      formulas.push(formula === PLACE ? formula : readFormula(formula));
      return PLACE;
    })
    // One that begins no formula is an amount.
    .replaceAll(/(?<!\\)\$/g, '\\$');
  let at = 0;
  return readAround(spell(around), field)
    .replaceAll(PLACE, () => formulas[at++] ?? '')
    .normalize('NFC');
}

/** Stand for what lines end and begin with. */
const [BREAK, INDENT] = ['\uE000', '\uE001'];

/** The same of notes, whose lines stay: of all other fields the space is as good as any. */
export function readLatexLines(text: string): string {
  const lines = text.replaceAll('\t', '  ').trim().split(/\r?\n/);
  const kept = lines.slice(1).filter((line) => line.trim() !== '');
  // Of an entry that is indented as a whole, its fields' lines are, too.
  const indent = Math.min(...kept.map((line) => line.search(/\S/)));
  const marked = lines.map((line, at) =>
    at === 0 ? line : line.slice(indent).replace(/^ +/, (space) => INDENT.repeat(space.length)),
  );
  return readLatex(marked.join(BREAK), 'annote')
    .replaceAll(INDENT, ' ')
    .replaceAll(/\s*\uE000/g, '\n');
}

/** The names of a list of authors; that there are others is none. */
export function readLatexNames(text: string): readonly string[] {
  if (text.split('and').some(({ length }) => length > LONGEST_NAME)) return [];
  try {
    const read = parseValue(spell(text), 'author');
    const names = Array.isArray(read) ? read.map(joinName) : [];
    return names.at(-1) === 'others' ? names.slice(0, -1) : names;
  } catch {
    return [];
  }
}

const spell = (text: string): string =>
  UNKNOWN.reduce((before, [written, known]) => before.replaceAll(written, known), text);

function readAround(text: string, field: string): string {
  try {
    const read = parseValue(text, field);
    return Array.isArray(read) ? read.join(', ') : String(read).replaceAll(STYLES, '');
  } catch {
    return text.replaceAll(/[{}]/g, '');
  }
}

/** A formula of plain signs and one raised or lowered, as these; any other stays as it is. */
function readFormula(formula: string): string {
  if ((formula.match(/[\^_]/g)?.length ?? 0) > 1) return formula;
  try {
    // Without braces the parser would raise all that follows: of `n^2)` the bracket, too.
    const braced = formula.replaceAll(/([\^_])\s*([^\s{\\])/g, '$1{$2}');
    const read = String(parseValue(braced, 'title'));
    return /\\/.test(read) || read.search(STYLES) >= 0 ? formula : read;
  } catch {
    return formula;
  }
}

function joinName(name: Readonly<Record<string, string | undefined>>): string {
  const { given, prefix, family, suffix } = name;
  const parts = [given, prefix, family, suffix].filter((part) => part !== undefined);
  return parts.join(' ').normalize('NFC');
}
