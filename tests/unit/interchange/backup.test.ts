import { describe, expect, it } from 'vitest';

import { writeBackup } from '../../../utils/interchange/backup.ts';
import type { ImportContent } from '../../../utils/interchange/import-content.ts';
import { planDocuments } from '../../../utils/interchange/plan-documents.ts';
import { planPapers } from '../../../utils/interchange/plan-papers.ts';
import { readKeptDocuments } from '../../../utils/interchange/read-backup.ts';
import { readImport } from '../../../utils/interchange/read-import.ts';
import { writeWholeBackup } from '../../../utils/interchange/whole-backup.ts';
import type { StoredPaper } from '../../../utils/library/stored-paper.ts';
import { savedPaper } from '../../dom/library/saved-paper.ts';
import { createRandom, pick } from '../random.ts';
import { randomKept } from './random-library.ts';

const NOW = new Date('2026-11-26T12:00:00Z');
const byId = (papers: readonly StoredPaper[]) =>
  papers.toSorted((a, b) => a.id.localeCompare(b.id));

async function readContent(text: string): Promise<ImportContent> {
  const reading = await readImport(text, NOW);
  if (!reading.ok) throw new Error(reading.code);
  expect(reading.unreadable).toEqual([]);
  return reading.content;
}

describe.each(['merge', 'replace'] as const)('a backup, taken in by %s', (mode) => {
  it('brings 1,000 libraries back exactly', async () => {
    const random = createRandom(21);
    for (let round = 0; round < 1000; round += 1) {
      const { papers, documents } = randomKept(random);
      const content = await readContent(writeBackup({ papers, documents }, NOW));
      const plan = planPapers([], content, mode, NOW);
      expect(byId(plan.changes)).toEqual(byId(papers));
      const fresh = readKeptDocuments({});
      const { changed, left } = planDocuments({ documents: fresh }, content, mode, NOW);
      expect(left).toEqual([]);
      expect({ ...fresh, ...changed }).toEqual(readKeptDocuments(documents));
      // A second time changes nothing.
      expect(planPapers(papers, content, mode, NOW).changes).toEqual([]);
    }
  });
});

it('says of what was never set that it is as at first: merged it adds nothing, replacing it counts', async () => {
  const { documents } = randomKept(createRandom(5));
  const mine = readKeptDocuments(documents);
  const fresh = await readContent(writeWholeBackup({ papers: [], documents: {} }, NOW));
  expect(planDocuments({ documents: mine }, fresh, 'merge', NOW).changed).toEqual({});
  const { changed } = planDocuments({ documents: mine }, fresh, 'replace', NOW);
  expect({ ...mine, ...changed }).toEqual(readKeptDocuments({}));
  // What is set goes out as it is stored, whatever that is.
  const stored = { settings: 'damaged', filters: documents.filters, follows: undefined };
  const written: unknown = JSON.parse(writeWholeBackup({ papers: [], documents: stored }, NOW));
  expect(written).toMatchObject({ settings: 'damaged', filters: documents.filters });
  // A file that says nothing of a document leaves it.
  const part = await readContent(writeBackup({ papers: [], documents: {} }, NOW));
  expect(planDocuments({ documents: mine }, part, 'replace', NOW).changed).toEqual({});
});

it('changes no document that cannot be read here, and says which', async () => {
  const { documents } = randomKept(createRandom(3));
  const theirs = await readContent(writeBackup({ papers: [], documents }, NOW));
  const mine = readKeptDocuments({ settings: 'damaged', filters: { version: 99 } });
  expect(Object.keys(mine)).toEqual(['follows', 'techniques']);
  for (const mode of ['merge', 'replace'] as const) {
    const { left, changed } = planDocuments({ documents: mine }, theirs, mode, NOW);
    expect(left).toEqual(['settings', 'filters']);
    expect(Object.keys(changed)).not.toContain('settings');
  }
});

it('is whole even where this version cannot read it', async () => {
  const papers = [
    {
      id: '2608.00001',
      record: { version: 99, id: '2608.00001', title: 'Future' },
      removal: undefined,
    },
    { id: '2608.00002', record: 'damaged', removal: undefined },
  ];
  const text = writeBackup({ papers, documents: { filters: { version: 7 } } }, NOW);
  expect(JSON.parse(text)).toMatchObject({ papers: [papers[0]?.record, 'damaged'] });
  expect(await readImport(text, NOW)).toEqual({
    ok: true,
    content: { origin: 'own', papers: [], documents: {}, unread: ['2608.00001'] },
    unreadable: [
      { where: 'papers[0] 2608.00001', code: 'newer', ids: ['2608.00001'] },
      { where: 'papers[1]', code: 'damaged' },
      { where: 'filters', code: 'newer' },
    ],
    cut: [],
  });
});

it('moves no paper to the bin that it names, even where that cannot be read', async () => {
  const papers = ['2608.00001', '2608.00002', '2608.00003'].map((id) => ({
    id,
    record: savedPaper({ version: 2, id }),
    removal: undefined,
  }));
  const [first, second] = papers;
  const records = [first?.record, { ...second?.record, savedAt: 'broken' }];
  const file = { format: 'gloss-library', version: 1, papers: records };
  const reading = await readImport(JSON.stringify(file), NOW);
  if (!reading.ok) throw new Error(reading.code);
  const { changes } = planPapers(papers, reading.content, 'replace', NOW);
  expect(changes.map(({ id, record }) => [id, record])).toEqual([['2608.00003', undefined]]);
});

it.each([
  ['a newer file', { format: 'gloss-library', version: 2 }, 'newer-file'],
  ['another format', { format: 'gloss', version: 1 }, 'other-file'],
  ['a file of techniques', { format: 'gloss-techniques', version: 1 }, 'techniques-file'],
  ['a list', [], 'other-file'],
])('refuses %s', async (_, value, code) => {
  expect(await readImport(JSON.stringify(value), NOW)).toEqual({ ok: false, code });
});

it('refuses what is cut off, and what is too large', async () => {
  expect(await readImport('{"format": "gloss-library", "ver', NOW)).toEqual({
    ok: false,
    code: 'syntax',
  });
  expect(await readImport('x'.repeat(50_000_001), NOW)).toEqual({ ok: false, code: 'too-large' });
});

it('names a paper that is in the file twice', async () => {
  const text = writeBackup(
    {
      papers: [1, 2].map(() => ({ id: '', record: savedPaper(), removal: undefined })),
      documents: {},
    },
    NOW,
  );
  const reading = await readImport(text, NOW);
  expect(reading.ok && reading.unreadable).toEqual([
    { where: 'papers[1] 2608.00001', code: 'twice' },
  ]);
});

it('survives 10,000 mutated files, and never plans what it could not store', async () => {
  const random = createRandom(22);
  const texts = Array.from({ length: 20 }, () => writeBackup(randomKept(random), NOW));
  for (let round = 0; round < 10_000; round += 1) {
    const text = mutate(pick(random, texts), random);
    const reading = await readImport(text, NOW);
    if (!reading.ok) continue;
    const { changes } = planPapers([], reading.content, pick(random, ['merge', 'replace']), NOW);
    // What is stored is read again as it is: the file that holds it is taken in whole.
    const again = await readContent(writeBackup({ papers: changes, documents: {} }, NOW));
    expect(byId(planPapers([], again, 'merge', NOW).changes)).toEqual(byId(changes));
  }
});

function mutate(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length);
  const length = Math.floor(random() * 40);
  switch (Math.floor(random() * 6)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + text.slice(at + length);
    case 2:
      return (
        text.slice(0, at) +
        pick(random, ['null', '[]', '{}', '1e999', '"', '\0', ',']) +
        text.slice(at)
      );
    case 3: {
      const value = pick(random, ['null', '-1', '{}', '[[]]', '"x"', 'true', '1e308']);
      // Another value in the place of one, so that the JSON stays whole.
      return text.replaceAll(/: ("[^"\n]*"|\d+|\[\]|\{\})/g, (all) =>
        random() < 0.05 ? `: ${value}` : all,
      );
    }
    case 4:
      return text.replaceAll(/"(\w+)":/g, (all, name: string) =>
        random() < 0.03 ? `"${pick(random, ['__proto__', 'constructor', `${name}x`, ''])}":` : all,
      );
    default:
      return text.slice(0, at) + text.slice(Math.floor(random() * text.length));
  }
}
