import type { KeywordLists, Model, TechniqueModel } from '../../utils/techniques/model.ts';
import { TECHNIQUES } from '../../utils/techniques/taxonomy.ts';
import type { TechniqueId } from '../../utils/techniques/taxonomy.ts';
import { CUES, ZONES } from './cues.ts';
import { fitLogistic } from './logistic.ts';
import type { Penalty } from './logistic.ts';
import type { SampleSet } from './samples.ts';

/** Learned weights are dear (each is data to ship) and small; the rest hardly needs a rein. */
const KEYWORD: Penalty = { l1: 1.5, l2: 0.5 };
const OTHER: Penalty = { l1: 12, l2: 60 };
const OWN: Penalty = { l1: 0, l2: 0.1 };

/**
 * What a learned weight may be, for or against: few sizes make few lists, which halves what a keyword
 * costs in the data. One nearer to nothing than the first is not worth its place.
 */
const LEVELS = [0.3, 0.45, 0.7, 1, 1.5, 2.3, 3.4, 5];

/** How surely a keyword must go with a technique, in standard deviations, to be looked at. */
const NOTABLE = 3.5;
const MIN_PAPERS = 3;

/** Fits weights on the papers whose `use` is not 0; thresholds and order are left for `calibrate`. */
export function fitModel(set: SampleSet, use: Float64Array): Model {
  const fits = TECHNIQUES.map(({ id }, technique) => fitTechnique(set, use, id, technique));
  return {
    zones: ZONES,
    cues: CUES,
    techniques: Object.fromEntries(
      TECHNIQUES.map(({ id }, index) => [id, fits[index]?.model]),
    ) as Model['techniques'],
    written: set.written,
    learned: Object.fromEntries(
      TECHNIQUES.map(({ id }, index) => [id, fits[index]?.learned ?? {}]),
    ),
  };
}

interface TechniqueFit {
  readonly model: TechniqueModel;
  readonly learned: Readonly<Record<string, readonly string[]>>;
}

function fitTechnique(
  set: SampleSet,
  use: Float64Array,
  id: TechniqueId,
  technique: number,
): TechniqueFit {
  const { samples, columns, writtenSums, keywords } = set;
  const targets = Float64Array.from(samples, ({ paper }) => (paper.labels.includes(id) ? 1 : 0));
  const importance = use.map((weight, row) =>
    samples[row]?.paper.optional.includes(id) ? 0 : weight,
  );
  const notable = findNotable(set, id, targets, importance);
  const own = writtenSums[technique];
  if (!own) throw new Error(`no such technique: ${id}`);
  const fit = fitLogistic(
    [
      own.strength,
      own.inTitle,
      own.inClaim,
      ...writtenSums.map(({ strength }) => strength),
      ...notable.map((keyword) => columns[keyword]!),
    ],
    targets,
    importance,
    [
      OWN,
      OWN,
      OWN,
      // The technique's own sum stands first already.
      ...writtenSums.map((_, other) => (other === technique ? { l1: Infinity, l2: 1 } : OTHER)),
      ...notable.map(() => KEYWORD),
    ],
  );
  const [written = 0, title = 0, claim = 0, ...rest] = fit.weights;
  const others = TECHNIQUES.flatMap(({ id: other }, index) => {
    // In coarse steps, as most of them are next to nothing.
    const weight = round(rest[index] ?? 0, 10);
    return weight === 0 ? [] : [[other, weight] as const];
  });
  const learned = notable.map((keyword, index) => ({
    keyword: keywords[keyword] ?? '',
    weight: level(rest[TECHNIQUES.length + index] ?? 0),
  }));
  return {
    model: {
      bias: round(fit.bias, 100),
      written: round(written, 100),
      title: round(title, 100),
      claim: round(claim, 100),
      others: Object.fromEntries(others),
      threshold: 0,
      titleThreshold: 0,
      prominence: 0,
      order: { score: 1, title: 0, means: 0, claim: 0, early: 0 },
    },
    learned: listByWeight(learned.filter(({ weight }) => weight !== 0)),
  };
}

/** The keywords that go with a technique, or against it, more than chance would have it. */
function findNotable(
  { columns, keywords, written }: SampleSet,
  id: TechniqueId,
  targets: Float64Array,
  importance: Float64Array,
): readonly number[] {
  const own = new Set(Object.values(written[id] ?? {}).flat());
  const total = importance.reduce((sum, weight) => sum + weight, 0);
  const base = targets.reduce((sum, target, row) => sum + target * importance[row]!, 0) / total;
  return [...columns.keys()].filter((keyword) => {
    const { rows, values } = columns[keyword]!;
    let lean = 0;
    let spread = 0;
    let papers = 0;
    for (const [at, row] of rows.entries()) {
      const value = values[at]! * importance[row]!;
      lean += value * (targets[row]! - base);
      spread += value * value;
      if (value > 0) papers++;
    }
    if (papers < MIN_PAPERS) return false;
    if (own.has(keywords[keyword]!)) return true;
    return Math.abs(lean) > NOTABLE * Math.sqrt(spread * base * (1 - base));
  });
}

function listByWeight(
  entries: readonly { readonly keyword: string; readonly weight: number }[],
): KeywordLists[string] & {} {
  const lists: Record<string, string[]> = {};
  for (const { keyword, weight } of entries.toSorted((a, b) => b.weight - a.weight)) {
    (lists[String(weight)] ??= []).push(keyword);
  }
  for (const list of Object.values(lists)) list.sort();
  return lists;
}

/** The level nearest by ratio. */
function level(value: number): number {
  const size = Math.abs(value);
  const distance = (one: number): number => Math.abs(Math.log(one / size));
  const nearest = LEVELS.reduce((a, b) => (distance(b) < distance(a) ? b : a));
  return size < LEVELS[0]! ? 0 : Math.sign(value) * nearest;
}

function round(value: number, steps: number): number {
  return Math.round(value * steps) / steps;
}
