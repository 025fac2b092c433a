import type { Model } from '../../utils/techniques/model.ts';
import { TECHNIQUES } from '../../utils/techniques/taxonomy.ts';
import { fitOrder } from './order.ts';
import type { Judged, PaperScores } from './score-papers.ts';

/** A badge that shows should be right: a wrong one counts as more than one that is missing. */
const WRONG = 1.2;
/** How many right answers at the common threshold a technique's own threshold is held to. */
const HOLD = 12;
/** A title alone tempts to go lower still, for the sake of F1; a badge that shows should be right. */
const LOWEST = -3;
const STEP = 0.05;
const STEPS = 91;

/** Sets thresholds and the order of badges by scores on papers that the weights have not seen. */
export function calibrate(model: Model, judged: readonly Judged[]): Model {
  const thresholds = findThresholds(judged, 'whole');
  const titleThresholds = findThresholds(judged, 'title');
  const order = fitOrder(judged, thresholds);
  return {
    ...model,
    techniques: Object.fromEntries(
      TECHNIQUES.map(({ id }, technique) => [
        id,
        {
          ...model.techniques[id],
          threshold: thresholds[technique],
          titleThreshold: titleThresholds[technique],
          ...order[technique],
        },
      ]),
    ) as Model['techniques'],
  };
}

interface Count {
  right: number;
  wrong: number;
  missed: number;
}

/** One threshold for all that makes the most of F1 (or nearly), then for each technique a cautious move from it. */
function findThresholds(judged: readonly Judged[], text: keyof PaperScores): readonly number[] {
  const steps = Array.from({ length: STEPS }, (_, index) => round(LOWEST + index * STEP));
  const counts = TECHNIQUES.map((_, technique) =>
    steps.map((threshold) => count(judged, text, technique, threshold)),
  );
  const f1At = (step: number): number => f1(counts.flatMap((each) => each[step] ?? []));
  const common = best([...steps.keys()], f1At);
  const ratio = f1At(common) / 2;
  const cost = ({ right, wrong }: Count): number => right * (1 - ratio) - wrong * WRONG * ratio;
  return counts.map((each) => {
    const { right = 0, missed = 0 } = each[common] ?? {};
    const papers = right + missed;
    const gain = (step: number): number => {
      const distance = (steps[step]! - steps[common]!) ** 2;
      return cost(each[step]!) - distance * (HOLD / 4 + papers * 0.05);
    };
    return steps[best([...steps.keys()], gain)]!;
  });
}

function count(
  judged: readonly Judged[],
  text: keyof PaperScores,
  technique: number,
  threshold: number,
): Count {
  const id = TECHNIQUES[technique]!.id;
  const counted: Count = { right: 0, wrong: 0, missed: 0 };
  for (const { paper, scores } of judged) {
    const said = scores[text].total[technique]! >= threshold;
    if (paper.labels.includes(id)) counted[said ? 'right' : 'missed']++;
    else if (said && !paper.optional.includes(id)) counted.wrong++;
  }
  return counted;
}

function f1(counts: readonly Count[]): number {
  let right = 0;
  let errors = 0;
  for (const each of counts) {
    right += each.right;
    errors += WRONG * each.wrong + each.missed;
  }
  return (2 * right) / (2 * right + errors || 1);
}

function best<Item>(items: readonly Item[], worth: (item: Item) => number): Item {
  return items.reduce((a, b) => (worth(b) > worth(a) ? b : a));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
