import 'fake-indexeddb/auto';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import {
  discardPapers,
  editPapers,
  restorePapers,
} from '../../../entrypoints/background/library-writer.ts';
import type { LibraryModel } from '../../../entrypoints/library/library-model.ts';
import { idOf } from '../../saved-papers.ts';
import { PAPERS, answer, loadModel, useSaved } from './use-model.ts';

// The real one refuses to load outside an extension.
vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

useSaved();

it('forgets to select what is removed', async () => {
  const model = await loadModel();
  model.actions.select(new Set([idOf(1), idOf(2)]));
  await model.actions.remove([idOf(2)]);
  expect([...model.view.value.selected]).toEqual([idOf(1)]);
});

it('takes a tag off all that are selected, also those that the search does not show', async () => {
  const model = await loadModel();
  const ids = [idOf(1), idOf(2)];
  await model.actions.edit([idOf(1)], { tags: { add: ['b'], remove: [] } });
  await model.actions.edit([idOf(2)], { tags: { add: ['a', 'b'], remove: [] } });
  model.actions.select(new Set(ids));
  model.actions.search('title:"Paper 1"');
  expect(model.view.value.papers).toHaveLength(1);
  expect(model.view.value.selectedTags).toEqual(['a', 'b']);
  await model.actions.edit([...model.view.value.selected], { tags: { add: [], remove: ['b'] } });
  expect(model.view.value.selectedTags).toEqual(['a']);
  model.actions.select(new Set());
  expect(model.view.value.selectedTags).toEqual([]);
});

describe('what was removed', () => {
  it('is not said to be back where another tab has discarded it', async () => {
    const model = await loadModel();
    await model.actions.remove([idOf(1), idOf(2)]);
    await discardPapers([idOf(1)]);
    expect(await model.actions.undoLast()).toBe(false);
    expect(model.view.value).toMatchObject({ saving: 'refused', undo: undefined });
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

/** What the background answers; the fake browser's type knows none. */
const REFUSED = { ok: false, error: 'no-room' } as unknown as void;

it('one that is not answered, or not shown, is not called undone', async () => {
  const model = await loadModel();
  vi.mocked(fakeBrowser.runtime.sendMessage).mockImplementationOnce(async (message) => {
    await answer(message);
    throw new Error('message channel closed');
  });
  expect(await model.actions.edit([idOf(20)], { status: 'done' })).toBe(false);
  expect(model.view.value.problem).toContain('Nobody can say');
  const reading = vi.spyOn(IDBObjectStore.prototype, 'get');
  vi.mocked(fakeBrowser.runtime.sendMessage).mockImplementationOnce(async (message) => {
    const answered = await answer(message);
    reading.mockImplementation(() => {
      throw new DOMException('gone', 'AbortError');
    });
    return answered as unknown as void;
  });
  expect(await model.actions.remove([idOf(21)])).toBe(false);
  reading.mockRestore();
  expect(model.view.value.problem).toContain('Nobody can say');
});

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
      .mockResolvedValueOnce(REFUSED);
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
    vi.mocked(fakeBrowser.runtime.sendMessage).mockResolvedValueOnce(REFUSED);
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
    expect(model.view.value.saving).toBe('refused');
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
