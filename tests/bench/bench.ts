import { keywordModelBenchmark } from './keyword-model.ts';
import { libraryBenchmark } from './library.ts';
import type { Bar, Benchmark, Measurement } from './measurement.ts';
import { findRatio, keepsBar } from './measurement.ts';
import { messageBenchmark } from './messages.ts';
import { pageBenchmark } from './page.ts';
import { popupBenchmark } from './popup.ts';
import { indexBenchmark, queryBenchmark } from './query.ts';
import { searchBenchmark } from './search.ts';
import { sizeBenchmark } from './size.ts';

const BENCHMARKS: readonly Benchmark[] = [
  sizeBenchmark,
  keywordModelBenchmark,
  queryBenchmark,
  indexBenchmark,
  searchBenchmark,
  pageBenchmark,
  popupBenchmark,
  messageBenchmark,
  libraryBenchmark,
];

const asJson = process.argv.includes('--json');
const results: Record<string, readonly object[]> = {};

for (const { title, measure } of BENCHMARKS) {
  const measurements = await measure();
  if (asJson) results[title] = measurements.map(describe);
  else printTable(title, measurements);
}
if (asJson) console.log(JSON.stringify(results, undefined, 2));

function describe(measurement: Measurement): object {
  return { ...measurement, ratio: findRatio(measurement), ok: keepsBar(measurement) };
}

function printTable(title: string, measurements: readonly Measurement[]): void {
  console.log(`\n${title}`);
  const rows = measurements.map(toRow);
  const widths = toRow().map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    console.log(`  ${cells.join('  ')}`);
  }
}

/** What, figure, baseline, ratio, bar. */
function toRow(measurement?: Measurement): readonly string[] {
  if (measurement === undefined) return ['', '', '', '', ''];
  const { what, figure, unit, baseline, bar } = measurement;
  const ratio = findRatio(measurement);
  return [
    what,
    `${round(figure)} ${unit}`,
    baseline === undefined ? '' : `against ${round(baseline)} ${unit}`,
    ratio === undefined ? '' : `${ratio.toFixed(2)}×`,
    bar === undefined ? '' : `${writeBar(bar, unit)} ${keepsBar(measurement) ? '✔' : '✘ MISSED'}`,
  ];
}

function writeBar(bar: Bar, unit: string): string {
  const limit = 'most' in bar ? `≤ ${bar.most}` : `≥ ${bar.least}`;
  return `${limit} ${bar.of === 'ratio' ? '×' : unit}`;
}

function round(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : 1);
}
