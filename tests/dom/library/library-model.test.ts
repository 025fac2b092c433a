import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { changeStored, readRecords } from '../../../utils/shell/library-store.ts';
import { createPaper, idOf } from '../../saved-papers.ts';
import { createCorrection, createDocument } from '../../unit/user-techniques/documents.ts';
import { PAPERS, loadModel, openModel, useSaved } from './use-model.ts';

// The real one refuses to load outside an extension.
vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const { files } = useSaved();

describe('an export', () => {
  it('waits until all papers are read', async () => {
    const model = await openModel();
    const exporting = model.actions.exportShown('csv');
    await model.load();
    expect(await exporting).toEqual({ exported: PAPERS, unreadable: 0 });
    expect(await files()[0]?.text()).toContain(idOf(1));
  });

  it('has all papers that are selected, found by the search or not', async () => {
    const model = await loadModel();
    model.actions.select(new Set([idOf(1), idOf(2)]));
    model.actions.search('title:"Paper 1"');
    expect(model.view.value.papers).toHaveLength(1);
    expect(await model.actions.exportShown('bibtex')).toMatchObject({ exported: 2 });
  });

  it('of what a search finds has papers only, also where it finds all', async () => {
    await fakeBrowser.storage.local.set({ techniques: createDocument({ off: ['survey'] }) });
    const model = await loadModel();
    for (const text of ['title:paper', '']) {
      model.actions.search(text);
      expect(await model.actions.exportShown('json')).toMatchObject({ exported: PAPERS });
    }
    const [found, all] = await Promise.all(files().map((file) => file.text()));
    expect(found).not.toContain('techniques": {');
    expect(all).toContain('techniques": {');
  });

  it('as JSON has what is stored, not what is corrected', async () => {
    const correction = createCorrection(1, { verdict: 'is' });
    await fakeBrowser.storage.local.set({
      techniques: createDocument({ corrections: [correction] }),
    });
    const model = await loadModel();
    model.actions.select(new Set([idOf(1)]));
    expect(model.view.value.papers.at(-1)?.techniques).toEqual(['3d', 'diffusion', 'agents']);
    expect(await model.actions.exportShown('json')).toMatchObject({ exported: 1 });
    const { papers } = JSON.parse((await files()[0]?.text()) ?? '') as { papers: unknown };
    expect(papers).toEqual(await readRecords([idOf(1)]));
  });
});

describe('a backup', () => {
  it('is read by the page itself: no message holds a large library', async () => {
    const model = await loadModel();
    vi.mocked(fakeBrowser.runtime.sendMessage).mockRejectedValue(new Error('too long'));
    expect(await model.actions.exportShown('json')).toMatchObject({ exported: PAPERS });
    expect(await files()[0]?.text()).toContain(idOf(1));
  });

  it('says that it is larger than an import takes', async () => {
    // Of two bytes each; unread, so that nothing searches them.
    const record = { version: 99, notes: 'é'.repeat(26_000_000) };
    await changeStored([idOf(1)], (all) => all.map((stored) => ({ ...stored, record })));
    const model = await loadModel();
    expect(await model.actions.exportShown('json')).toMatchObject({ isTooLarge: true });
    // Nor is it the backup that the reminder asks for.
    await expect(model.actions.backUp()).rejects.toThrow('backup-too-large');
    expect(await fakeBrowser.storage.local.get('backup')).toEqual({});
    expect(files()).toHaveLength(2);
  });
});

it('an import that no message holds is not sent, and says so', async () => {
  const model = await loadModel();
  const paper = { ...createPaper(1), abstract: 'é'.repeat(33_100_000) };
  const content = { origin: 'own', papers: [{ id: idOf(1), paper }], documents: {} } as const;
  vi.mocked(fakeBrowser.runtime.sendMessage).mockClear();
  await expect(model.actions.import.take(content, 'merge')).rejects.toThrow('import-too-large');
  expect(fakeBrowser.runtime.sendMessage).not.toHaveBeenCalled();
});

it('documents that cannot be read are saved as they are, and nothing else', async () => {
  const settings = { version: 99, treasure: [1, 2] };
  await fakeBrowser.storage.local.set({ settings, filters: { version: 1 } });
  const model = await loadModel();
  await model.actions.import.exportStored(['settings']);
  const { exportedAt: _, ...saved } = JSON.parse((await files()[0]?.text()) ?? '') as Record<
    string,
    unknown
  >;
  const format = { format: 'gloss-library', version: 1 };
  expect(saved).toEqual({ ...format, papers: [], removed: [], settings });
});
