import { report } from './source.ts';
import type { Source } from './source.ts';
import { visit } from './syntax.ts';

export const LONGEST_FILE = 200;

/** Files that nobody wants to read to their end. */
export function findLongFiles(
  files: readonly { readonly path: string; readonly text: string }[],
): readonly string[] {
  return files.flatMap(({ path, text }) => {
    const lines = text.trimEnd().split('\n').length;
    return lines > LONGEST_FILE ? [`${path}:${lines} is over ${LONGEST_FILE} lines`] : [];
  });
}

/** Files that only pass on what others export. */
export function findBarrels(sources: readonly Source[]): readonly string[] {
  return sources.flatMap(({ path, program }) => {
    const isPassedOn = program.body.every(
      (node) =>
        node.type === 'ImportDeclaration' ||
        node.type === 'ExportAllDeclaration' ||
        (node.type === 'ExportNamedDeclaration' && node.declaration === null),
    );
    if (program.body.length > 0 && isPassedOn) return [`${path}:1 only passes on exports`];
    const isIndex = /(?:^|\/)index\.tsx?$/.test(path);
    return isIndex && !/^entrypoints\/[^/]+\/index\.tsx?$/.test(path)
      ? [`${path}:1 is an index that is no entrypoint`]
      : [];
  });
}

/** What the tools want as a default export is made by their own `define…`. */
export function findDefaultExports(sources: readonly Source[]): readonly string[] {
  return sources.flatMap((source) =>
    source.program.body.flatMap((node) => {
      if (node.type !== 'ExportDefaultDeclaration') return [];
      const { declaration } = node;
      const isDefinition =
        declaration.type === 'CallExpression' &&
        declaration.callee.type === 'Identifier' &&
        /^define[A-Z]/.test(declaration.callee.name);
      return isDefinition ? [] : [report(source, node.start, 'is a default export')];
    }),
  );
}

/** Temporary code names the day on which it must be gone, as in `TODO [2027-03-01]: why`. */
export function findTodos(sources: readonly Source[], today: string): readonly string[] {
  return sources.flatMap((source) =>
    source.comments.flatMap(({ value, start }) => {
      if (!/\b(?:TODO|FIXME|XXX|HACK)\b/.test(value)) return [];
      const date = /\bTODO \[(\d{4}-\d{2}-\d{2})\]/.exec(value)?.[1];
      if (date === undefined) return [report(source, start, 'has a TODO without a date')];
      return date < today ? [report(source, start, `has a TODO that expired on ${date}`)] : [];
    }),
  );
}

const MOCKS: ReadonlySet<string> = new Set(['mock', 'doMock']);

/** What is ours is handed what it works with; a test that replaces it tests something else. */
export function findOwnMocks(source: Source): readonly string[] {
  const faults: string[] = [];
  visit(source.program, (node) => {
    if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return;
    const { object, property } = node.callee;
    if (object.type !== 'Identifier' || object.name !== 'vi') return;
    if (property.type !== 'Identifier' || !MOCKS.has(property.name)) return;
    const [module] = node.arguments;
    const isPackage =
      module?.type === 'Literal' &&
      typeof module.value === 'string' &&
      !module.value.startsWith('.');
    if (!isPackage) faults.push(report(source, node.start, 'mocks a module of ours'));
  });
  return faults;
}
