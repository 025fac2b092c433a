import type { Bar, Benchmark, Measurement } from './measurement.ts';
import type { ModelRatios } from './model.ts';
import { measureModel } from './model.ts';

export const keywordModelBenchmark: Benchmark = {
  title: 'The keyword model on 2,000 texts, in one run with the obvious ways to do it',
  measure: () => Promise.resolve(listRatios(measureModel())),
};

function listRatios(ratios: ModelRatios): readonly Measurement[] {
  return [
    { what: 'one paper', figure: ratios.microsecondsPerPaper, unit: 'µs' },
    times('faster than one regular expression a keyword', ratios.fasterThanOneByOne, least(10)),
    times('faster than one alternation a technique', ratios.fasterThanAlternations, least(3)),
    times('slower than lower-casing and splitting', ratios.slowerThanSplit, most(4)),
    times('loading, against classifying 60 papers', ratios.loadAgainst60Papers, most(1)),
    times('ten times the text, per letter', ratios.lengthGrowth, most(1.3)),
    times('twice the keywords', ratios.doubledKeywords, most(1.3)),
  ];
}

function times(what: string, figure: number, bar: Bar): Measurement {
  return { what, figure, unit: 'times', bar };
}

const most = (limit: number): Bar => ({ of: 'figure', most: limit });
const least = (limit: number): Bar => ({ of: 'figure', least: limit });
