import type { CodeState } from '../../utils/code/code-state.ts';
import type { TechniqueId } from '../../utils/techniques/taxonomy.ts';
import type { GoldPaper } from './gold.ts';

export interface Answer {
  /** Best first. */
  readonly techniques: readonly TechniqueId[];
  readonly code?: { readonly state: CodeState; readonly url?: string | undefined };
}

export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

export interface Figures {
  readonly papers: number;
  readonly precision: number;
  readonly recall: number;
  readonly microF1: number;
  /** The mean over techniques with at least three papers. */
  readonly macroF1: number;
  /** How often the first badge is the paper's primary technique. */
  readonly primaryFirst: number;
  readonly exactSets: number;
  readonly perTechnique: ReadonlyMap<TechniqueId, Tally>;
}

export function f1({ right, wrong, missed }: Tally): number {
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed);
}

/** Scores one answer per paper; every (paper, technique) decision counts once. */
export function scoreTechniques(papers: readonly GoldPaper[], answers: readonly Answer[]): Figures {
  const perTechnique = new Map<TechniqueId, Tally>();
  const count = (id: TechniqueId, what: keyof Tally): void => {
    const tally = perTechnique.get(id) ?? { right: 0, wrong: 0, missed: 0 };
    perTechnique.set(id, tally);
    tally[what]++;
  };
  let first = 0;
  let exact = 0;
  for (const [index, { labels, optional, primary }] of papers.entries()) {
    const said = answers[index]?.techniques ?? [];
    const wrong = said.filter((id) => !labels.includes(id) && !optional.includes(id));
    const missed = labels.filter((id) => !said.includes(id));
    for (const id of said) if (labels.includes(id)) count(id, 'right');
    for (const id of wrong) count(id, 'wrong');
    for (const id of missed) count(id, 'missed');
    if (wrong.length + missed.length === 0) exact++;
    if (primary !== undefined && said[0] === primary) first++;
  }
  const tallies = [...perTechnique.values()];
  const sum = (what: keyof Tally): number => tallies.reduce((total, each) => total + each[what], 0);
  const all = { right: sum('right'), wrong: sum('wrong'), missed: sum('missed') };
  const common = tallies.filter(({ right, missed }) => right + missed >= 3);
  return {
    papers: papers.length,
    precision: all.right / (all.right + all.wrong || 1),
    recall: all.right / (all.right + all.missed || 1),
    microF1: f1(all),
    macroF1: common.reduce((total, tally) => total + f1(tally), 0) / (common.length || 1),
    primaryFirst: first / (papers.filter(({ primary }) => primary !== undefined).length || 1),
    exactSets: exact / (papers.length || 1),
    perTechnique,
  };
}

export interface CodeFigures {
  readonly accuracy: number;
  readonly linkedPrecision: number;
  readonly urlAccuracy: number;
}

/** Scores the code marker on papers whose text was judged for it. */
export function scoreCode(papers: readonly GoldPaper[], answers: readonly Answer[]): CodeFigures {
  const judged = papers
    .map(({ codeText, codeUrl }, index) => ({ codeText, codeUrl, code: answers[index]?.code }))
    .filter(({ codeText }) => codeText !== undefined)
    .map(({ code, ...gold }) => ({
      ...gold,
      state: code?.state === 'unknown' ? 'none' : code?.state,
      url: code?.url,
    }));
  const claimed = judged.filter(({ state }) => state === 'linked');
  const linked = judged.filter(({ codeText, codeUrl }) => codeText === 'linked' && codeUrl);
  return {
    accuracy: share(judged, ({ state, codeText }) => state === codeText),
    linkedPrecision: share(claimed, ({ codeText }) => codeText === 'linked'),
    urlAccuracy: share(linked, ({ url, codeUrl }) => url !== undefined && isSameUrl(url, codeUrl)),
  };
}

function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.filter(holds).length / (items.length || 1);
}

function isSameUrl(a: string, b = ''): boolean {
  return toPlainUrl(a) !== '' && toPlainUrl(a) === toPlainUrl(b);
}

function toPlainUrl(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/(?:\.git)?[/.,;)}\]]*$/, '');
}
