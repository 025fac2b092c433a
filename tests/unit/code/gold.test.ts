import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import { readCodeMarker } from '../../../utils/code/code-marker.ts';

interface GoldRow {
  readonly abstract: string;
  readonly codeText: string | null;
  readonly codeUrl: string | null;
}

const GOLD = resolve(import.meta.dirname, '../../../../shared/gold');

function readGold(name: string): readonly GoldRow[] {
  return readFileSync(resolve(GOLD, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldRow)
    .filter(({ codeText }) => codeText !== null);
}

/** The scorer's comparison: scheme, `www.`, `.git` and closing punctuation do not count. */
function toPlainUrl(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/(\.git)?[/.,;)}\]]*$/, '');
}

function measure(rows: readonly GoldRow[]) {
  const answers = rows.map((row) => {
    const { state, url = '' } = readCodeMarker({ abstract: row.abstract });
    return { row, state: state === 'unknown' ? 'none' : state, url };
  });
  const share = (list: typeof answers, isRight: (answer: (typeof answers)[number]) => boolean) =>
    list.filter(isRight).length / list.length;
  return {
    accuracy: share(answers, ({ row, state }) => state === row.codeText),
    linkedPrecision: share(
      answers.filter(({ state }) => state === 'linked'),
      ({ row }) => row.codeText === 'linked',
    ),
    urlAccuracy: share(
      answers.filter(({ row }) => row.codeText === 'linked' && row.codeUrl !== null),
      ({ row, url }) => toPlainUrl(url) === toPlainUrl(row.codeUrl ?? ''),
    ),
  };
}

describe.skipIf(!existsSync(GOLD))('on labelled papers (../shared/gold)', () => {
  it.each([
    ['held out', ['dev', 'seed']],
    ['learned from', ['train']],
  ])('reads the text alone well enough: %s', (_, names) => {
    const figures = measure(names.flatMap(readGold));
    console.log(names.join(' + '), figures);
    expect(figures.accuracy).toBeGreaterThanOrEqual(0.96);
    expect(figures.linkedPrecision).toBeGreaterThanOrEqual(0.98);
    expect(figures.urlAccuracy).toBeGreaterThanOrEqual(0.98);
  });
});
