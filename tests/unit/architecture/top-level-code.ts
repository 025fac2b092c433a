import type { ESTree } from 'vite';

import { report } from './source.ts';
import type { Source } from './source.ts';
import { isFunction, visit } from './syntax.ts';

/** Names through which code touches a page, the browser or the clock. */
const OUTSIDE: ReadonlySet<string> = new Set([
  'addEventListener',
  'browser',
  'caches',
  'chrome',
  'document',
  'fetch',
  'indexedDB',
  'localStorage',
  'location',
  'navigator',
  'queueMicrotask',
  'requestAnimationFrame',
  'requestIdleCallback',
  'self',
  'sessionStorage',
  'setInterval',
  'setTimeout',
  'window',
]);

/** Code that runs, or reaches outside, as soon as its file is imported. */
export function findTopLevelCode(source: Source): readonly string[] {
  const faults: string[] = [];
  for (const statement of source.program.body) {
    if (statement.type === 'ImportDeclaration') continue;
    if (isBareCall(statement))
      faults.push(report(source, statement.start, 'runs when the file is imported'));
    visit(statement, (node) => {
      if (isFunction(node)) return false;
      if (node.type === 'AwaitExpression')
        faults.push(report(source, node.start, 'waits when the file is imported'));
      if (node.type === 'Identifier' && OUTSIDE.has(node.name))
        faults.push(report(source, node.start, `reaches for ${node.name} when imported`));
      return true;
    });
  }
  return faults;
}

function isBareCall(statement: ESTree.Node): boolean {
  if (statement.type !== 'ExpressionStatement') return false;
  const { expression } = statement;
  const inner = expression.type === 'UnaryExpression' ? expression.argument : expression;
  return inner.type === 'CallExpression';
}

/** Where pure code names something outside that neither the file nor a caller gave it. */
export function findOutsideNames(source: Source): readonly string[] {
  const declared = new Set<string>();
  const uses: { readonly name: string; readonly start: number }[] = [];
  visit(source.program, (node) => {
    if (node.type === 'VariableDeclarator') collectNames(node.id, declared);
    if (isFunction(node) && 'params' in node)
      for (const parameter of node.params as readonly ESTree.Node[])
        collectNames(parameter, declared);
    if (node.type === 'Identifier' && OUTSIDE.has(node.name)) uses.push(node);
  });
  return uses.flatMap(({ name, start }) =>
    declared.has(name) ? [] : [report(source, start, `pure code may not use ${name}`)],
  );
}

function collectNames(pattern: ESTree.Node, into: Set<string>): void {
  visit(pattern, (node) => {
    if (node.type === 'Identifier') into.add(node.name);
  });
}
