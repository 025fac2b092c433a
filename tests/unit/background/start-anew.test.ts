import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { startAnew } from '../../../entrypoints/background/start-anew.ts';
import { DOCUMENT_READERS } from '../../../utils/interchange/document-readers.ts';
import { readDocument, writeDocuments } from '../../../utils/shell/storage.ts';
import { USER_DOCUMENTS } from '../../../utils/user-document-names.ts';

// The real one refuses to load outside an extension.
vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

describe.each(USER_DOCUMENTS)('%s', (name) => {
  it.each([[7], [[]], [{}], [{ version: 'x' }]])('damaged as %j gives way', async (stored) => {
    await writeDocuments({ [name]: stored });
    await startAnew(name);
    const written = await readDocument(name);
    expect(DOCUMENT_READERS[name](written)).toEqual(DOCUMENT_READERS[name](undefined));
    expect(written).toMatchObject({ version: expect.any(Number) });
  });

  it('of a newer version is left as it is', async () => {
    const newer = { version: 99, treasure: [1, 2] };
    await writeDocuments({ [name]: newer });
    await expect(startAnew(name)).rejects.toThrow(`unreadable-${name}`);
    expect(await readDocument(name)).toEqual(newer);
  });

  it('that can be read is left as it is', async () => {
    await startAnew(name);
    expect(await readDocument(name)).toBeFalsy();
  });
});

it('keeps the queries of what is left at work', async () => {
  const follow = {
    kind: 'keyword',
    value: 'agents',
    label: 'agents',
    since: '2026-11-01T08:00:00Z',
  };
  await writeDocuments({
    filters: 'damaged',
    follows: { version: 1, follows: [follow], setAside: [] },
  });
  await startAnew('filters');
  expect(await readDocument('queries')).toMatchObject({ queries: { agents: { type: 'words' } } });
});
