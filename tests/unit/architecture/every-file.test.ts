import { describe, expect, it } from 'vitest';

import { resolveImport } from './boundaries.ts';
import {
  findBarrels,
  findDefaultExports,
  findLongFiles,
  findOwnMocks,
  findTodos,
  LONGEST_FILE,
} from './habits.ts';
import { findMarkupSinks } from './names.ts';
import { readText } from './project.ts';
import { files, sources, shipped, plant, none } from './sources.ts';
import { findOutsideNames, findTopLevelCode } from './top-level-code.ts';

const isPure = ({ path }: { path: string }) =>
  path.startsWith('utils/') && !path.startsWith('utils/shell/');

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
    const code = files.filter((path) => /^(?:components|entrypoints|tests|utils)\//.test(path));
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
