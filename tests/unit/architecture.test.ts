import { extname } from 'node:path';

import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';

import { TECHNIQUE_GROUPS, TECHNIQUES } from '../../utils/techniques/taxonomy.ts';
import { findTrespasses, resolveImport } from './architecture/boundaries.ts';
import { findCycles, findFolderCycles, findWays } from './architecture/graph.ts';
import {
  findBarrels,
  findDefaultExports,
  findLongFiles,
  findOwnMocks,
  findTodos,
  LONGEST_FILE,
} from './architecture/habits.ts';
import {
  collectTexts,
  findMachineNames,
  findMarkupSinks,
  findUnknownKeys,
} from './architecture/names.ts';
import { listFiles, listTopLevel, readText, ROOT } from './architecture/project.ts';
import { parseSource } from './architecture/source.ts';
import { findOutsideNames, findTopLevelCode } from './architecture/top-level-code.ts';

const files = listFiles();
const sources = files
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
  .map((path) => parseSource(path, readText(path)));
const shipped = sources.filter(({ path }) => /^(?:components|entrypoints|utils)\//.test(path));
const isPure = ({ path }: { path: string }) =>
  path.startsWith('utils/') && !path.startsWith('utils/shell/');
const isContentScript = (path: string) => /^entrypoints\/[^/]+\.content\//.test(path);
const LIBRARY_STORE = 'utils/shell/library-store.ts';

/** Scripts that an extension page loads are there to run. */
const pageScripts = new Set(
  files
    .filter((path) => path.startsWith('entrypoints/') && path.endsWith('.html'))
    .flatMap((path) =>
      [...readText(path).matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map((match) =>
        resolveImport(path, match[1] ?? ''),
      ),
    ),
);
const isPageScript = ({ path }: { path: string }) => pageScripts.has(path);

const plant = (path: string, text: string) => parseSource(path, text);
const none: readonly string[] = [];

describe('the project', () => {
  it('has at its top what the readme names, and dotfiles', () => {
    expect(listTopLevel().filter((name) => !name.startsWith('.'))).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'components',
      'entrypoints',
      'package-lock.json',
      'package.json',
      'public',
      'tests',
      'tsconfig.json',
      'utils',
      'wxt.config.ts',
    ]);
  });

  it('names no machine and no registry', () => {
    const texts = files
      .filter((path) => extname(path) !== '.png')
      .map((path) => ({ path, text: readText(path) }));
    expect(findMachineNames(texts)).toEqual(none);
  });

  it.each([
    ['home', 'ada'],
    ['work', 'main'],
    ['tmp', 'x'],
  ])('would notice a path in /%s', (...path) => {
    const text = `one\nconst path = '/${path.join('/')}';`;
    expect(findMachineNames([{ path: 'a.md', text }])).toEqual([`a.md:2 names /${path[0]}/`]);
  });

  it('would notice a registry', () => {
    const text = `https://${['registry', 'example', 'org'].join('.')}/preact`;
    expect(findMachineNames([{ path: 'a.md', text }])).toHaveLength(1);
  });

  it('leaves addresses on the web alone', () => {
    const text = 'https://example.org/home/ada ./tests/home/x $HOME/tmp/y';
    expect(findMachineNames([{ path: 'a.md', text }])).toEqual(none);
  });
});

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

describe('every file', () => {
  it('does nothing when it is imported', () => {
    const quiet = shipped.filter((source) => !isPageScript(source));
    expect(quiet.flatMap(findTopLevelCode)).toEqual(none);
  });

  it.each([
    "document.addEventListener('click', () => {});",
    'const root = document.body;',
    'export const width = { now: window.innerWidth } as const;',
    'const stored = await load();',
    'void start();',
    'let timer = setTimeout(() => {}, 1);',
  ])('would notice %s', (text) => {
    expect(findTopLevelCode(plant('utils/a.ts', text))).not.toEqual(none);
  });

  it.each([
    'const read = () => document.title;',
    'export function read(document: Document) { return document.title; }',
    'export const names = { document: 1, window: 2 };',
    'type Root = typeof document;',
    'const title = page.document;',
  ])('may say %s', (text) => {
    expect(findTopLevelCode(plant('utils/a.ts', text))).toEqual(none);
  });

  it('that is pure takes the page and the browser as arguments', () => {
    expect(shipped.filter(isPure).flatMap(findOutsideNames)).toEqual(none);
    expect(findOutsideNames(plant('utils/a.ts', 'export const f = () => location.href;'))).toEqual([
      'utils/a.ts:1 pure code may not use location',
    ]);
    expect(
      findOutsideNames(plant('utils/a.ts', 'export const f = ({ location }) => location.href;')),
    ).toEqual(none);
  });

  it('leaves text as text', () => {
    expect(shipped.flatMap(findMarkupSinks)).toEqual(none);
  });

  it.each([
    'element.innerHTML = title;',
    "element.insertAdjacentHTML('afterend', title);",
    'document.write(title);',
    'export const A = () => <p dangerouslySetInnerHTML={{ __html: title }} />;',
  ])('would notice %s', (text) => {
    expect(findMarkupSinks(plant('components/A.tsx', text))).toHaveLength(1);
  });

  it('is short enough to read', () => {
    const code = files.filter((path) => /^(?:components|entrypoints|utils)\//.test(path));
    const read = code
      .filter((path) => /\.(?:tsx?|css|html)$/.test(path))
      .map((path) => ({ path, text: readText(path) }));
    expect(findLongFiles(read)).toEqual(none);
    const long = { path: 'a.ts', text: 'x\n'.repeat(LONGEST_FILE + 1) };
    expect(findLongFiles([long])).toEqual([`a.ts:201 is over ${LONGEST_FILE} lines`]);
  });

  it('exports by name, and something of its own', () => {
    expect([...findBarrels(sources), ...findDefaultExports(sources)]).toEqual(none);
    expect(
      findBarrels([
        plant('utils/a/index.ts', 'export const a = 1;'),
        plant('utils/a/all.ts', "export * from './a.ts';\nexport { b } from './b.ts';"),
        plant('entrypoints/popup/index.ts', 'export const a = 1;'),
      ]),
    ).toHaveLength(2);
    expect(
      findDefaultExports([
        plant('utils/a.ts', 'export default function a() {}'),
        plant('entrypoints/a/index.ts', 'export default defineBackground(() => {});'),
      ]),
    ).toEqual(['utils/a.ts:1 is a default export']);
  });

  it('is tested as it is', () => {
    expect(sources.flatMap(findOwnMocks)).toEqual(none);
    const text =
      "vi.mock('../utils/a.ts', () => ({}));\nvi.doMock(import('../utils/a.ts'));\nvi.mock('uplot');";
    expect(findOwnMocks(plant('tests/a.test.ts', text))).toHaveLength(2);
  });

  it('keeps its promises to go', () => {
    expect(findTodos(sources, new Date().toISOString().slice(0, 10))).toEqual(none);
    const text = '// TODO [2027-03-01]: go\n// TODO: go\n/* FIXME */\nexport const text = "TODO";';
    const planted = [plant('utils/a.ts', text)];
    expect(findTodos(planted, '2027-03-01')).toHaveLength(2);
    expect(findTodos(planted, '2027-03-02')).toHaveLength(3);
  });
});

/** The only keys that the code puts together; their type holds that they exist. */
const TAXONOMY_KEYS = [
  ...TECHNIQUES.map(({ id }) => `technique.${id.replaceAll('-', '_')}`),
  ...TECHNIQUE_GROUPS.map((group) => `group.${group}`),
];

describe('the messages', async () => {
  const parsed = await parseMessagesFile(`${ROOT}/utils/locales/en.yml`);
  // Those with @@ are the browser's own.
  const keys = new Set(
    parsed.map(({ key }) => key.join('.')).filter((key) => !key.startsWith('@@')),
  );
  const manifest = readText('wxt.config.ts');

  it('are all shown somewhere', () => {
    const texts = new Set([...collectTexts(shipped), ...TAXONOMY_KEYS]);
    const unused = [...keys].filter(
      (key) => !texts.has(key) && !manifest.includes(`__MSG_${key.replaceAll('.', '_')}__`),
    );
    expect(unused).toEqual(none);
  });

  it('are all there', () => {
    expect(keys.size).toBeGreaterThan(50);
    expect(findUnknownKeys(shipped, keys)).toEqual(none);
    const planted = plant(
      'components/A.tsx',
      "i18n.t('no.such');\ni18n.t(`a.${b}`);\ni18n.t(key);",
    );
    expect(findUnknownKeys([planted], keys)).toHaveLength(2);
  });
});
