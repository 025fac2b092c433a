import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { backgroundHandlers } from '../../../entrypoints/background/handlers.ts';
import {
  discardPapers,
  editPapers,
  restorePapers,
  savePaper,
} from '../../../entrypoints/background/library-writer.ts';
import { createLibraryModel } from '../../../entrypoints/library/library-model.ts';
import type { LibraryModel } from '../../../entrypoints/library/library-model.ts';
import { dispatch, readMessage } from '../../../utils/messages/dispatch.ts';
import { changeStored, readRecords } from '../../../utils/shell/library-store.ts';
import { createPaper, idOf } from '../../saved-papers.ts';
import { createCorrection, createDocument } from '../../unit/user-techniques/documents.ts';

// The real one refuses to load outside an extension.
vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const PAPERS = 40;
let files: Blob[] = [];

beforeEach(async () => {
  fakeBrowser.reset();
  files = [];
  const listeners = { addListener() {}, removeListener() {} };
  Object.assign(fakeBrowser, {
    permissions: { contains: async () => false, onAdded: listeners, onRemoved: listeners },
  });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(answer);
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    files.push(file as Blob);
    return 'blob:file';
  });
  await changeStored('all', (all) =>
    all.map(({ id }) => ({ id, record: undefined, removal: undefined })),
  );
  for (let number = 1; number <= PAPERS; number += 1) await savePaper(createPaper(number));
});

const answer = async (message: unknown) => dispatch(backgroundHandlers(), readMessage(message)!);

async function openModel() {
  const model = createLibraryModel();
  await model.open();
  return model;
}

async function loadModel() {
  const model = await openModel();
  await model.load();
  return model;
}

describe('an export', () => {
  it('waits until all papers are read', async () => {
    const model = await openModel();
    const exporting = model.actions.exportShown('csv');
    await model.load();
    expect(await exporting).toEqual({ exported: PAPERS, unreadable: 0 });
    expect(await files[0]?.text()).toContain(idOf(1));
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
    const [found, all] = await Promise.all(files.map((file) => file.text()));
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
    const { papers } = JSON.parse((await files[0]?.text()) ?? '') as { papers: unknown };
    expect(papers).toEqual(await readRecords([idOf(1)]));
  });
});

describe('a backup', () => {
  it('is read by the page itself: no message holds a large library', async () => {
    const model = await loadModel();
    vi.mocked(fakeBrowser.runtime.sendMessage).mockRejectedValue(new Error('too long'));
    expect(await model.actions.exportShown('json')).toMatchObject({ exported: PAPERS });
    expect(await files[0]?.text()).toContain(idOf(1));
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
    expect(files).toHaveLength(2);
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

it('forgets to select what is removed', async () => {
  const model = await loadModel();
  model.actions.select(new Set([idOf(1), idOf(2)]));
  await model.actions.remove([idOf(2)]);
  expect([...model.view.value.selected]).toEqual([idOf(1)]);
});

describe('what was removed', () => {
  it('is not said to be back where another tab has discarded it', async () => {
    const model = await loadModel();
    await model.actions.remove([idOf(1), idOf(2)]);
    await discardPapers([idOf(1)]);
    expect(await model.actions.undoLast()).toBe(false);
    expect(model.view.value).toMatchObject({ saving: 'failed', problem: expect.any(String) });
    expect(model.view.value.papers.map(({ id }) => id)).toContain(idOf(2));
  });

  it('is back where another tab has brought it back', async () => {
    const model = await loadModel();
    await model.actions.remove([idOf(1)]);
    await restorePapers([idOf(1)]);
    expect(await model.actions.undoLast()).toBe(true);
    expect(model.view.value.papers).toHaveLength(PAPERS);
  });
});

it('an edit that is undone was never made, though one that another tab went on with is only changed back', async () => {
  const model = await loadModel();
  const [mine, other] = [idOf(1), idOf(2)];
  await editPapers([mine, other], { status: 'done', tags: { add: ['b', 'a'], remove: [] } });
  await model.load();
  const read = (id: string) => model.view.value.papers.find((paper) => paper.id === id);
  const before = [read(mine), read(other)];
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
  onTestFinished(() => void vi.useRealTimers());
  await model.actions.edit([mine, other], {
    status: 'to-read',
    tags: { add: [], remove: ['b'] },
  });
  await editPapers([other], { tags: { add: ['c'], remove: [] } });
  expect(await model.actions.undoLast()).toBe(true);
  expect(read(mine)).toEqual(before[0]);
  expect(read(other)).toMatchObject({ status: 'done', tags: ['a', 'c', 'b'] });
  expect(read(other)?.edited.status).not.toBe(before[1]?.edited.status);
});

const paperOf = ({ view }: LibraryModel, number: number) =>
  view.value.papers.find(({ id }) => id === idOf(number));

describe('changes of which one is made before the other is saved', () => {
  it('are taken back one by one', async () => {
    const model = await loadModel();
    await Promise.all([
      model.actions.edit([idOf(11)], { tags: { add: ['first'], remove: [] } }),
      model.actions.edit([idOf(11)], { status: 'done' }),
    ]);
    expect(paperOf(model, 11)).toMatchObject({ tags: ['first'], status: 'done' });
    await model.actions.undoLast();
    expect(paperOf(model, 11)).toMatchObject({ tags: ['first'], status: 'to-read' });
  });

  it('are saved only when all are, and one that failed can still be tried again', async () => {
    const model = await loadModel();
    const said: unknown[] = [];
    const edit = async (number: number) => {
      const isSaved = await model.actions.edit([idOf(number)], { status: 'done' });
      said.push([number, isSaved, model.view.value.saving]);
    };
    vi.mocked(fakeBrowser.runtime.sendMessage)
      .mockImplementationOnce(answer)
      .mockRejectedValueOnce(new Error('no-room'));
    await Promise.all([edit(12), edit(13), edit(14)]);
    expect(said).toEqual([
      [12, true, 'saving'],
      [13, false, 'saving'],
      [14, true, 'failed'],
    ]);
    await edit(15);
    expect(model.view.value).toMatchObject({
      saving: 'failed',
      problem: expect.stringContaining('full'),
    });
    expect(paperOf(model, 13)?.status).toBe('to-read');
    expect(await model.actions.retry()).toBe(true);
    expect(model.view.value).toMatchObject({ saving: 'saved', problem: undefined });
    expect(paperOf(model, 13)?.status).toBe('done');
  });

  it('tell no more of one that failed once it is made again', async () => {
    const model = await loadModel();
    vi.mocked(fakeBrowser.runtime.sendMessage).mockRejectedValueOnce(new Error('no-room'));
    expect(await model.actions.edit([idOf(16)], { status: 'done' })).toBe(false);
    expect(await model.actions.edit([idOf(16)], { status: 'reading' })).toBe(true);
    expect(model.view.value.saving).toBe('saved');
    expect(await model.actions.retry()).toBe(false);
    expect(paperOf(model, 16)?.status).toBe('reading');
  });

  it('tell of what was refused for good until the next', async () => {
    const model = await loadModel();
    const add = Array.from({ length: 51 }, (_, tag) => `tag ${tag}`);
    const edits = [
      model.actions.edit([idOf(17)], { tags: { add, remove: [] } }),
      model.actions.edit([idOf(17)], { status: 'done' }),
    ];
    expect(await Promise.all(edits)).toEqual([false, true]);
    expect(model.view.value.saving).toBe('failed');
    await model.actions.edit([idOf(18)], { status: 'done' });
    expect(model.view.value.saving).toBe('saved');
  });
});

const notesOf = (model: LibraryModel) => paperOf(model, 6)?.notes;

describe('notes that another tab wrote meanwhile', () => {
  it('are not replaced by an edit of older ones, and are shown', async () => {
    const model = await loadModel();
    await editPapers([idOf(6)], { notes: 'An hour of work' });
    const edit = { notes: 'Mine', notesBefore: '' };
    expect(await model.actions.edit([idOf(6)], edit)).toBe(false);
    expect(model.view.value.problem).toContain('changed elsewhere');
    expect(notesOf(model)).toBe('An hour of work');
  });

  it('are not taken back with what was there before', async () => {
    const model = await loadModel();
    await model.actions.edit([idOf(6)], { notes: 'First', notesBefore: '' });
    await editPapers([idOf(6)], { notes: 'First, and an hour of work' });
    expect(await model.actions.undoLast()).toBe(false);
    expect(notesOf(model)).toBe('First, and an hour of work');
  });
});
