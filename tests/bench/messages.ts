import { join } from 'node:path';

import { launchChromium } from '../browser/driver/chromium.ts';
import { openBackdoor } from '../browser/storage/background.ts';
import type { Backdoor } from '../browser/storage/background.ts';
import { range } from '../range.ts';
import { createPaper, idOf } from '../saved-papers.ts';
import { fillLibrary } from './fill-library.ts';
import type { Benchmark } from './measurement.ts';
import { findMedian } from './measurement.ts';

const FEW = 10;
const MANY = 10_000;
const REPEATS = 5;
const EXTENSION = join(import.meta.dirname, '../../.output/chrome-mv3');

interface Message {
  readonly what: string;
  readonly name: string;
  /** Its arguments, which are others each time it is asked. */
  readonly argsOf: (turn: number) => readonly unknown[];
  /** What it may take, against the same among few papers. */
  readonly most?: number;
}

const MESSAGES: readonly Message[] = [
  { what: 'the latest five', name: 'library.recent', argsOf: () => [5], most: 8 },
  {
    what: 'which of a page’s 100 are saved',
    name: 'library.which',
    argsOf: () => [range(0, 100).map(idOf)],
    most: 8,
  },
  { what: 'a paper is saved', name: 'library.save', argsOf: (turn) => [createPaper(turn)] },
  { what: 'and removed again', name: 'library.remove', argsOf: (turn) => [idOf(turn)] },
  { what: 'follows are suggested, of all papers', name: 'follows.suggest', argsOf: () => [] },
];

/** The index is there so that no answer reads every paper but the one that has to. */
export const messageBenchmark: Benchmark = {
  title: `The background with ${MANY} papers saved, against ${FEW} (median of ${REPEATS})`,
  async measure() {
    const browser = await launchChromium({ extensionPath: EXTENSION });
    try {
      const backdoor = await openBackdoor(browser);
      await fillLibrary(browser, FEW);
      const few = await timeAll(backdoor);
      await fillLibrary(browser, MANY);
      const many = await timeAll(backdoor);
      return MESSAGES.map(({ what, most }, at) => ({
        what,
        figure: many[at] ?? Number.NaN,
        unit: 'ms',
        baseline: few[at] ?? Number.NaN,
        ...(most !== undefined && { bar: { of: 'ratio', most } as const }),
      }));
    } finally {
      await browser.close();
    }
  },
};

/** Milliseconds by message, from the page that asks to its answer. */
async function timeAll(backdoor: Backdoor): Promise<readonly number[]> {
  const medians: number[] = [];
  for (const { name, argsOf } of MESSAGES) {
    const times: number[] = [];
    // The first only warms up.
    for (let turn = 0; turn <= REPEATS; turn += 1) {
      const { answers, ms } = await backdoor.askAll([{ name, args: argsOf(turn) }]);
      if (answers[0]?.ok !== true) throw new Error(`${name} was refused`);
      if (turn > 0) times.push(ms);
    }
    medians.push(findMedian(times));
  }
  return medians;
}
