import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { beginEdits } from '../../../entrypoints/background/begin-edits.ts';
import { backgroundHandlers } from '../../../entrypoints/background/handlers.ts';
import { importAll, putBack } from '../../../entrypoints/background/import-writer.ts';
import { EDITS_VERSION, NO_EDITS, readEdits } from '../../../utils/edits/edits.ts';
import type { Filter } from '../../../utils/filters/filters.ts';
import type { ImportContent } from '../../../utils/interchange/import-content.ts';
import { readMine } from '../../../utils/interchange/read-mine.ts';
import { dispatch } from '../../../utils/messages/dispatch.ts';
import { present } from '../../../utils/present.ts';
import { readDocuments, writeDocuments } from '../../../utils/shell/storage.ts';
import { createPaper } from '../../saved-papers.ts';
import { mamba } from '../user-techniques/documents.ts';

// The real one refuses to load outside an extension.
vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const handlers = backgroundHandlers();
const ask = (name: string, ...args: readonly unknown[]) => dispatch(handlers, { name, args });
const read = async (name: string) => (await fakeBrowser.storage.local.get(name))[name];
const filter = (id: string): Filter => ({ id, query: id, action: 'hide', enabled: true });
async function idsHere() {
  const { documents } = await readMine(readDocuments);
  return documents.filters?.filters.map(({ id }) => id);
}
const follow = {
  kind: 'author',
  value: 'Ada',
  label: 'Ada',
  since: '2026-11-01T00:00:00.000Z',
} as const;

/** What this profile would export. */
async function exportHere(): Promise<ImportContent> {
  const { filters, follows, settings, edits } = await fakeBrowser.storage.local.get(null);
  const documents = JSON.parse(JSON.stringify({ filters, follows, settings })) as object;
  return { origin: 'own', papers: [], documents, edits: edits as never };
}

beforeEach(() => fakeBrowser.reset());

describe('with every change of a document', () => {
  it('is kept when it was, and what was removed', async () => {
    await ask('filters.put', filter('a'));
    await ask('filters.put', filter('b'));
    await ask('follows.add', follow);
    await ask('settings.patch', { seen: 'dim' });
    await ask('filters.remove', 'a');
    const time = expect.stringMatching(/^20/) as string;
    expect(await read('edits')).toEqual({
      version: EDITS_VERSION,
      settings: { fields: { seen: { at: time } } },
      filters: {
        filters: { a: { at: time, removed: true }, b: { at: time } },
        places: { a: { at: time, value: 0 }, b: { at: time, value: 1 } },
      },
      follows: { follows: { 'author ada': { at: time } } },
    });
    expect(readEdits(await read('edits'))).toEqual({ status: 'ok', value: await read('edits') });
  });

  it('it is kept what a query names when its technique is removed', async () => {
    await ask('techniques.put', mamba);
    await ask('filters.put', { ...filter('a'), query: `technique:"${mamba.label}"` });
    const before = (await read('edits')) as typeof NO_EDITS;
    await ask('techniques.remove', mamba.id);
    const note = {
      ...before.filters?.['filters']?.['a'],
      value: { query: `technique:"${mamba.id}"` },
    };
    expect(await read('edits')).toMatchObject({
      filters: { filters: { a: note } },
      techniques: { techniques: { [mamba.id]: { removed: true, label: mamba.label } } },
    });
    expect(readEdits(await read('edits'))).toEqual({ status: 'ok', value: await read('edits') });
  });

  it('a newer version’s are left alone, and everything else works', async () => {
    const newer = { version: 99, treasure: [1] };
    await fakeBrowser.storage.local.set({ edits: newer });
    await ask('filters.put', filter('a'));
    await ask('filters.put', filter('b'));
    await beginEdits();
    const content = { ...(await exportHere()), edits: NO_EDITS };
    await ask('filters.remove', 'a');
    const undo = await importAll(content, 'merge');
    expect(await idsHere()).toEqual(['a', 'b']);
    expect(await putBack(undo)).toBe(0);
    expect(await idsHere()).toEqual(['b']);
    await importAll(content, 'replace');
    expect(await read('edits')).toEqual(newer);
  });

  it.each([7, 'x', {}, { version: 1, filters: { filters: 3, places: { a: 'b' } } }])(
    'those that are damaged as %j are as none',
    async (edits) => {
      await fakeBrowser.storage.local.set({ edits });
      await ask('filters.put', filter('a'));
      expect(await idsHere()).toEqual(['a']);
      expect(readEdits(await read('edits')).status).toBe('ok');
    },
  );
});

it('begins with what an older version has left, and only once', async () => {
  await beginEdits();
  expect(await read('edits')).toBeFalsy();
  const filters = { version: 1, filters: [filter('a')], exempt: [], setAside: [] };
  const follows = { version: 1, follows: [follow], setAside: [] };
  await fakeBrowser.storage.local.set({ filters, follows });
  await beginEdits();
  const begun = await read('edits');
  expect(begun).toMatchObject({ filters: { filters: { a: {} }, places: { a: { value: 0 } } } });
  // A follow says itself since when it is one.
  expect(begun).not.toHaveProperty('follows');
  await beginEdits();
  expect(await read('edits')).toEqual(begun);
});

describe('an import', () => {
  it('merges by these times, and removes what was removed elsewhere since', async () => {
    await ask('filters.put', filter('a'));
    await ask('filters.put', filter('b'));
    const before = await exportHere();
    await ask('filters.remove', 'a');
    const after = await exportHere();
    await importAll(before, 'merge');
    expect(await idsHere()).toEqual(['b']);
    await writeDocuments({ ...before.documents, ...present({ edits: before.edits }) });
    const undo = await importAll(after, 'merge');
    expect(await idsHere()).toEqual(['b']);
    expect(await putBack(undo)).toBe(0);
    expect(await idsHere()).toEqual(['a', 'b']);
    // Undone is undone: the file that says otherwise is the older one now.
    await importAll(after, 'merge');
    expect(await idsHere()).toEqual(['a', 'b']);
  });

  it('that is undone brings nothing back that had been removed', async () => {
    await ask('filters.put', filter('a'));
    await ask('follows.add', follow);
    await ask('settings.patch', { seen: 'dim' });
    const old = await exportHere();
    await ask('filters.remove', 'a');
    await ask('follows.remove', follow);
    await ask('settings.patch', { seen: 'mark' });
    const mine = await exportHere();
    const undo = (await ask('library.import', old, 'replace')) as { readonly value: unknown };
    expect((await exportHere()).documents).toEqual(old.documents);
    await ask('library.undoImport', JSON.parse(JSON.stringify(undo.value)));
    expect(await exportHere()).toEqual(mine);
    await importAll(old, 'merge');
    expect(await exportHere()).toEqual(mine);
  });

  it('that replaces is an edit of that time, and so is its undo', async () => {
    await ask('filters.put', filter('a'));
    const old = await exportHere();
    await ask('filters.remove', 'a');
    await ask('filters.put', filter('b'));
    const mine = await exportHere();
    const undo = await importAll(
      { ...old, papers: [{ id: createPaper(1).id, paper: createPaper(1) }] },
      'replace',
    );
    expect(await idsHere()).toEqual(['a']);
    await importAll(mine, 'merge');
    expect(await idsHere()).toEqual(['a']);
    const replaced = await exportHere();
    expect(await putBack(undo)).toBe(0);
    expect(await idsHere()).toEqual(['b']);
    await importAll(replaced, 'merge');
    expect(await idsHere()).toContain('b');
  });
});
