/** One feature: the papers that have it, and how strongly. */
export interface Column {
  readonly rows: Int32Array;
  readonly values: Float64Array;
}

export interface Penalty {
  readonly l1: number;
  readonly l2: number;
}

export interface Linear {
  readonly bias: number;
  readonly weights: Float64Array;
}

const PASSES = 60;
const SETTLED = 5e-3;

/**
 * Logistic regression with an elastic-net penalty, by coordinate descent. A row of importance 0 is
 * left out; `penalties` are per column.
 */
export function fitLogistic(
  columns: readonly Column[],
  targets: Float64Array,
  importance: Float64Array,
  penalties: readonly Penalty[],
): Linear {
  const weights = new Float64Array(columns.length);
  const everywhere: Column = {
    rows: Int32Array.from(targets.keys()),
    values: new Float64Array(targets.length).fill(1),
  };
  const margins = new Float64Array(targets.length);
  const chances = new Float64Array(targets.length).fill(0.5);
  let bias = 0;

  const move = ({ rows, values }: Column, current: number, { l1, l2 }: Penalty): number => {
    let slope = l2 * current;
    let bend = l2 + 1e-6;
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at]!;
      const value = values[at]!;
      const chance = chances[row]!;
      slope += importance[row]! * value * (chance - targets[row]!);
      bend += importance[row]! * value * value * Math.max(chance * (1 - chance), 0.02);
    }
    const aim = shrink(current - slope / bend, l1 / bend);
    const change = Math.max(-1, Math.min(1, aim - current));
    if (change === 0) return current;
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at]!;
      margins[row]! += change * values[at]!;
      chances[row] = 1 / (1 + Math.exp(-margins[row]!));
    }
    return current + change;
  };

  for (let pass = 0; pass < PASSES; pass++) {
    const before = bias;
    bias = move(everywhere, bias, { l1: 0, l2: 0 });
    let largest = Math.abs(bias - before);
    for (const [index, column] of columns.entries()) {
      // Most weights are zero and stay so: after a few passes they are asked only now and then.
      if (pass > 4 && pass % 8 !== 0 && weights[index] === 0) continue;
      const was = weights[index]!;
      weights[index] = move(column, was, penalties[index]!);
      largest = Math.max(largest, Math.abs(weights[index] - was));
    }
    if (largest < SETTLED && pass > 4) break;
  }
  return { bias, weights };
}

function shrink(value: number, by: number): number {
  return Math.sign(value) * Math.max(0, Math.abs(value) - by);
}
