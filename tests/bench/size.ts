import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

import type { Benchmark } from './measurement.ts';

export const sizeBenchmark: Benchmark = {
  title: 'Size, compressed',
  measure: () =>
    Promise.resolve([
      {
        what: 'content script',
        figure: measureContentScript() / 1000,
        unit: 'kB',
        bar: { of: 'figure', most: 60 },
      },
    ]),
};

/** Bytes of the built content script, as a package carries it. */
export function measureContentScript(): number {
  const path = '../../.output/chrome-mv3/content-scripts/papers.js';
  return gzipSync(readFileSync(resolve(import.meta.dirname, path)), { level: 9 }).length;
}
