import { f1 } from './figures.ts';
import type { CodeFigures, Figures } from './figures.ts';

/** The figures of one model over one or more rounds. */
export interface Column {
  readonly name: string;
  readonly whole: readonly Figures[];
  readonly title: readonly Figures[];
}

const ROWS: readonly (readonly [
  name: string,
  text: 'whole' | 'title',
  read: (figures: Figures) => number,
])[] = [
  ['micro-F1', 'whole', ({ microF1 }) => microF1],
  ['micro-precision', 'whole', ({ precision }) => precision],
  ['micro-recall', 'whole', ({ recall }) => recall],
  ['macro-F1', 'whole', ({ macroF1 }) => macroF1],
  ['first badge = primary', 'whole', ({ primaryFirst }) => primaryFirst],
  ['exact sets', 'whole', ({ exactSets }) => exactSets],
  ['micro-F1, title only', 'title', ({ microF1 }) => microF1],
  ['micro-precision, title only', 'title', ({ precision }) => precision],
];

/** A table with one column per model; several rounds show as mean ± spread. */
export function formatTable(columns: readonly Column[]): string {
  const lines = ROWS.map(([name, text, read]) => [
    name,
    ...columns.map((column) => formatSpread(column[text].map(read))),
  ]);
  return formatLines([['', ...columns.map(({ name }) => name)], ...lines]);
}

export function formatTechniques(figures: Figures): string {
  const rows = [...figures.perTechnique]
    .toSorted((a, b) => f1(a[1]) - f1(b[1]))
    .map(([id, tally]) => [
      id,
      f1(tally).toFixed(3),
      `${tally.right} right`,
      `${tally.wrong} wrong`,
      `${tally.missed} missed`,
    ]);
  return formatLines(rows);
}

export function formatCode({ accuracy, linkedPrecision, urlAccuracy }: CodeFigures): string {
  return formatLines([
    ['code marker, text only', accuracy.toFixed(3)],
    ['linked, precision', linkedPrecision.toFixed(3)],
    ['URL right', urlAccuracy.toFixed(3)],
  ]);
}

function formatSpread(values: readonly number[]): string {
  if (values.length === 0) return '–';
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  if (values.length === 1) return mean.toFixed(3);
  const spread = (Math.max(...values) - Math.min(...values)) / 2;
  return `${mean.toFixed(3)} ± ${spread.toFixed(3)}`;
}

function formatLines(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>(
    (widest, row) => row.map((cell, at) => Math.max(cell.length, widest[at] ?? 0)),
    [],
  );
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
