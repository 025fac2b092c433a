import { describe, expect, it } from 'vitest';

import { findTrespasses, resolveImport } from './boundaries.ts';
import { findCycles, findFolderCycles, findWays } from './graph.ts';
import { files, sources, shipped, plant, none } from './sources.ts';

const isContentScript = (path: string) => /^entrypoints\/[^/]+\.content\//.test(path);
const LIBRARY_STORE = 'utils/shell/library-store.ts';

describe('who imports whom', () => {
  it('keeps to the table', () => {
    expect(shipped.length).toBeGreaterThan(100);
    expect(findTrespasses(shipped)).toEqual(none);
  });

  it.each([
    ['utils/a.ts', "import browser from 'webextension-polyfill';"],
    ['utils/a.ts', "import { render } from 'preact';"],
    ['utils/a.ts', "import { signal } from '@preact/signals';"],
    ['utils/a.ts', "import { i18n } from '#i18n';"],
    ['utils/a.ts', "import { readFileSync } from 'node:fs';"],
    ['utils/a/b.ts', "import type { Props } from '../../components/A.tsx';"],
    ['utils/a/b.ts', "export { readDocument } from '../shell/storage.ts';"],
    ['utils/a/b.ts', "const { x } = await import('../../entrypoints/background/index.ts');"],
    ['utils/a/b.ts', "import '../store/user-documents.ts';"],
    ['utils/store/a.ts', "import { readDocument } from '../shell/storage.ts';"],
    ['utils/store/a.ts', "import { render } from 'preact';"],
    ['utils/shell/a.ts', "import { readDocument } from './storage.ts';"],
    ['utils/shell/a.ts', "import { signal } from '@preact/signals';"],
    ['utils/shell/a.ts', "import { createUserDocuments } from '../store/user-documents.ts';"],
    ['components/A.tsx', "import { askBackground } from '../utils/shell/messages.ts';"],
    ['components/A.tsx', "import { createUserDocuments } from '../utils/store/user-documents.ts';"],
    ['components/A.tsx', "import { CARD_HOST } from '../entrypoints/papers.content/hosts.ts';"],
    ['components/A.tsx', "import { i18n } from '#i18n';"],
    ['components/A.tsx', "import browser from 'webextension-polyfill';"],
    ['entrypoints/papers-tools.content/a.ts', "import { effect } from '@preact/signals-core';"],
    [
      'entrypoints/papers-tools.content/a.ts',
      "import { createPageModel } from '../../utils/store/page-model.ts';",
    ],
    ['entrypoints/popup/a.ts', "import { savePaper } from '../background/library.ts';"],
    ['entrypoints/popup/a.ts', "import { get } from 'idb-keyval';"],
    ['entrypoints/popup/a.ts', "import { site } from '../../tests/site/site.ts';"],
  ])('would notice in %s: %s', (path, text) => {
    expect(findTrespasses([plant(path, text)])).toEqual([expect.stringMatching(`^${path}:1 `)]);
  });

  it('lets a shell file wrap one package only', () => {
    const text = "import { get } from 'idb-keyval';\nimport browser from 'webextension-polyfill';";
    expect(findTrespasses([plant('utils/shell/a.ts', text)])).toHaveLength(2);
  });

  it('lets components know the types of the store', () => {
    const text = "import type { UserDocuments } from '../utils/store/user-documents.ts';";
    expect(findTrespasses([plant('components/A.tsx', text)])).toEqual(none);
  });

  it('names every imported file in full', () => {
    const known = new Set(files);
    const lost = sources.flatMap(({ path, imports }) =>
      imports.flatMap(({ specifier, line }) => {
        const target = resolveImport(path, specifier);
        return target === undefined || known.has(target) || target.startsWith('.output/')
          ? []
          : [`${path}:${line} imports ${specifier}, which is not there`];
      }),
    );
    expect(lost).toEqual(none);
  });

  it('goes in no circle', () => {
    expect(findCycles(sources)).toEqual(none);
    const circle = [
      plant('utils/a.ts', "import './b.ts';"),
      plant('utils/b.ts', "import type { C } from './c/c.ts';"),
      plant('utils/c/c.ts', "export * from '../a.ts';"),
    ];
    expect(findCycles(circle)).toEqual(['utils/a.ts → utils/b.ts → utils/c/c.ts → utils/a.ts']);
  });

  it('goes in no circle of folders in utils', () => {
    const utils = sources.filter(({ path }) => path.startsWith('utils/'));
    expect(findFolderCycles(utils)).toEqual(none);
    const circle = [
      plant('utils/a/one.ts', "import type { B } from '../b/one.ts';"),
      plant('utils/a/two.ts', "import './one.ts';"),
      plant('utils/b/one.ts', "import '../c.ts';"),
      plant('utils/b/two.ts', "import '../a/two.ts';"),
    ];
    expect(findFolderCycles(circle)).toEqual(['utils/a → utils/b → utils/a']);
    const within = [
      plant('utils/a/one.ts', "import './b/one.ts';"),
      plant('utils/a/b/one.ts', "import '../two.ts';"),
    ];
    expect(findFolderCycles(within)).toEqual(['utils/a → utils/a/b → utils/a']);
  });

  it("keeps the library's store out of the page, where IndexedDB is the site's", () => {
    expect(files).toContain(LIBRARY_STORE);
    expect(findWays(sources, isContentScript, LIBRARY_STORE)).toEqual(none);
    expect(
      findWays(
        [
          plant('entrypoints/x.content/index.ts', "import { a } from '../../utils/shell/a.ts';"),
          plant('utils/shell/a.ts', "import { readIndex } from './library-store.ts';"),
          plant(
            'entrypoints/y.content/index.ts',
            "import type { A } from '../../utils/shell/a.ts';",
          ),
        ],
        isContentScript,
        LIBRARY_STORE,
      ),
    ).toEqual([`entrypoints/x.content/index.ts → utils/shell/a.ts → ${LIBRARY_STORE}`]);
  });

  it('keeps the reader of files out of the page', () => {
    const reader = 'utils/techniques-file/locate-json.ts';
    expect(files).toContain(reader);
    expect(findWays(sources, isContentScript, reader)).toEqual(none);
    const users = shipped.filter(({ imports }) =>
      imports.some(({ specifier }) => specifier === 'jsonc-parser'),
    );
    expect(users.map(({ path }) => path)).toEqual([reader]);
  });
});
