import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { readCodeMarker } from '../../../utils/code/code-marker.ts';
import { GOLD_FOLDER, HELD_OUT_FILES, LEARNED_FILES } from '../../shared.ts';
import { withShared } from '../../with-shared.ts';

interface GoldRow {
  readonly abstract: string;
  readonly codeText: string | null;
  readonly codeUrl: string | null;
}

function readGold(path: string): readonly GoldRow[] {
  return readFileSync(path, 'utf8')
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

withShared(GOLD_FOLDER, () => {
  describe('on labelled papers (../shared/gold)', () => {
    it.each([
      ['held out', HELD_OUT_FILES],
      ['learned from', LEARNED_FILES],
    ])('reads the text alone well enough: %s', (name, files) => {
      const figures = measure(files.flatMap(readGold));
      console.log(name, figures);
      expect(figures.accuracy).toBeGreaterThanOrEqual(0.96);
      expect(figures.linkedPrecision).toBeGreaterThanOrEqual(0.98);
      expect(figures.urlAccuracy).toBeGreaterThanOrEqual(0.98);
    });
  });
});
