import { onOneLine } from './citation.ts';

/** What TeX would take for a command. A brace goes by its name: BibTeX counts even an escaped one. */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
};

/** Letters that LaTeX has only in formulas; all others it reads as they are. */
const GREEK: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'α alpha,β beta,γ gamma,δ delta,ε varepsilon,ζ zeta,η eta,θ theta,ι iota,κ kappa,λ lambda,μ mu,ν nu,ξ xi',
    'π pi,ρ rho,σ sigma,τ tau,υ upsilon,φ varphi,χ chi,ψ psi,ω omega,Γ Gamma,Δ Delta,Θ Theta,Λ Lambda',
    'Ξ Xi,Π Pi,Σ Sigma,Φ Phi,Ψ Psi,Ω Omega',
  ]
    .join()
    .split(',')
    .map((pair) => [pair.slice(0, 1), `\\${pair.slice(2)}`]),
);
const SPECIAL_OR_GREEK = new RegExp(`[\\\\{}~^<>|$&%#_${Object.keys(GREEK).join('')}]`, 'g');

// What may be a formula as arXiv's titles have them, `$\sim$20`, `$3$` or `$5\%$`: `from $5 to $10` is none.
const FORMULA = /(?<!\\)\$(\d+(?:\.\d+)?(?:[\\^_][^\s$]*[^\s$\\])?|(?![\s\d])[^$]*[^\s$\\])\$/;
/** Signs that an author escaped for TeX already. */
const ESCAPED = /\\([&%$#_])/g;

/** A text for LaTeX that reads as it is written here; `$formulas$` stay formulas. */
export function toLatex(text: string): string {
  return mapText(text, escape);
}

/** The same for a title: capitals inside words, those of names such as V2, and formulas no bibliography style may make small. */
export function toLatexTitle(title: string): string {
  return mapText(
    title,
    (plain) =>
      plain
        .split(/(\s+)/)
        .map((word) =>
          /.\p{Lu}|^\P{L}*\p{Lu}[\d.]/u.test(word) ? `{${escape(word)}}` : escape(word),
        )
        .join(''),
    // With a capital before it, that alone is no word.
  ).replaceAll(/[A-Z]?(?<!\\)\$[^$]+\$/g, '{$&}');
}

function mapText(text: string, onText: (plain: string) => string): string {
  return onOneLine(text)
    .split(FORMULA)
    .map((part, index) =>
      index % 2 === 1 && isFormula(part)
        ? `$${escapeFormula(part)}$`
        : onText((index % 2 === 1 ? `$${part}$` : part).replaceAll(ESCAPED, '$1')),
    )
    .join('');
}

/** Whether TeX finds its end, and it is none of two prices with a sentence between them. */
function isFormula(text: string): boolean {
  if (/\s/.test(text) && !/[\\^_=]/.test(text)) return false;
  let depth = 0;
  for (const [sign] of text.matchAll(/\\.|[{}]/g)) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    // BibTeX does not know that a backslash takes a brace out of the count.
    if (depth < 0 || sign === '\\{' || sign === '\\}') return false;
  }
  return depth === 0 && !/(?<!\\)[&%#~]|\\$/.test(text);
}

const escape = (text: string): string =>
  text.replaceAll(SPECIAL_OR_GREEK, (sign) => SPECIAL[sign] ?? `$${GREEK[sign]}$`);

/** Greek letters by their names, which end before a letter that follows. */
const escapeFormula = (text: string): string =>
  text.replaceAll(SPECIAL_OR_GREEK, (sign) => (sign in GREEK ? `${GREEK[sign]} ` : sign)).trimEnd();
