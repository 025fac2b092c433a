import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

import type { Benchmark } from './measurement.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** What compressed parts of a package are to weigh at most, in kB. */
export const SIZE_BARS = { contentScript: 60, modelData: 32, code: 24 };

/** What the code weighs in truth: `npm test` holds it until it is down to its bar. */
export const CODE_LIMIT = 36.5;

/** What the second script may weigh, which loads once the page stands. */
export const TOOLS_LIMIT = 35.5;

export const sizeBenchmark: Benchmark = {
  title: 'Size, compressed',
  measure: () =>
    Promise.resolve([
      {
        what: 'content script, at the start of the page',
        figure: measureContentScript('papers'),
        unit: 'kB',
        bar: { of: 'figure', most: SIZE_BARS.contentScript },
      },
      {
        what: '  of this, the model’s data',
        figure: measureModelData(),
        unit: 'kB',
        bar: { of: 'figure', most: SIZE_BARS.modelData },
      },
      {
        what: '  the rest, code',
        figure: measureContentScript('papers') - measureModelData(),
        unit: 'kB',
        bar: { of: 'figure', most: SIZE_BARS.code },
      },
      {
        what: 'second content script, once the page stands',
        figure: measureContentScript('papers-tools'),
        unit: 'kB',
        bar: { of: 'figure', most: TOOLS_LIMIT },
      },
    ]),
};

export function measureContentScript(name: 'papers' | 'papers-tools'): number {
  return compress(readFileSync(resolve(ROOT, `.output/chrome-mv3/content-scripts/${name}.js`)));
}

/** The model as the bundle carries it: without the spaces that make it legible. */
export function measureModelData(): number {
  const model: unknown = JSON.parse(
    readFileSync(resolve(ROOT, 'utils/techniques/model.json'), 'utf8'),
  );
  return compress(JSON.stringify(model));
}

const compress = (content: string | Uint8Array) => gzipSync(content, { level: 9 }).length / 1000;
