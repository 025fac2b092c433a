import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { readGold } from '../../model/gold.ts';
import { LABELS_FILE, readLabels } from '../../model/labels.ts';
import { GOLD_FILES, GOLD_FOLDER } from '../../shared.ts';
import { withShared } from '../../with-shared.ts';

const paper = (id: string) => ({ id, title: `Paper ${id}`, abstract: 'a', siteKeywords: [] });

const ids = readFileSync(LABELS_FILE, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split(' ')[0]!);

function readLines(lines: string): ReturnType<typeof readLabels> {
  const folder = mkdtempSync(join(tmpdir(), 'gloss-'));
  try {
    writeFileSync(join(folder, 'labels.txt'), lines);
    return readLabels(join(folder, 'labels.txt'), [paper('2401.00001'), paper('2401.00002')]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('readLabels', () => {
  it('reads what a paper is about, and what may be left out', () => {
    const papers = readLines('2401.00001 3d diffusion ?agents\n2401.00002 - ?math\n');
    expect(papers).toMatchObject([
      { key: '2401.00001', primary: '3d', labels: ['3d', 'diffusion'], optional: ['agents'] },
      { key: '2401.00002', labels: [], optional: ['math'] },
    ]);
    expect(papers.every(({ ours }) => ours)).toBe(true);
    expect(papers[1]).not.toHaveProperty('primary');
  });

  it('leaves out papers whose text is not there', () => {
    expect(readLines('2401.00003 3d\n')).toEqual([]);
  });

  it('names a label that is none', () => {
    expect(() => readLines('2401.00001 ?4d\n')).toThrow('2401.00001: no such technique: 4d');
  });

  it('reads every line of ours, each paper once', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(readLabels(LABELS_FILE, ids.map(paper))).toHaveLength(ids.length);
  });

  withShared(GOLD_FOLDER, () => {
    it('labels no paper that judges', () => {
      const judging = new Set(readGold(GOLD_FILES).map(({ key }) => key));
      expect(ids.filter((id) => judging.has(id))).toEqual([]);
    });
  });
});
