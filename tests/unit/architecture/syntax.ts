import type { ESTree } from 'vite';

type Child = ESTree.Node | readonly (ESTree.Node | null)[] | null | undefined;

const FUNCTIONS: ReadonlySet<string> = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
]);
const ERASED_BUT_FOR_A_VALUE: ReadonlySet<string> = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
]);
/** Names that are no use of a variable: `a.name`, `{ name: … }`. */
const NAME_ONLY: Readonly<Record<string, string>> = {
  MemberExpression: 'property',
  Property: 'key',
  PropertyDefinition: 'key',
  MethodDefinition: 'key',
};

export const isFunction = (node: ESTree.Node): boolean => FUNCTIONS.has(node.type);

/** Calls back with every node that is there at run time; types are not. `false` goes no deeper. */
export function visit(node: ESTree.Node, onNode: (node: ESTree.Node) => boolean | void): void {
  if (node.type.startsWith('TS') && !ERASED_BUT_FOR_A_VALUE.has(node.type)) return;
  if (onNode(node) === false) return;
  for (const [key, child] of Object.entries(node) as [string, Child][]) {
    if (key === NAME_ONLY[node.type] && !('computed' in node && node.computed)) continue;
    for (const one of Array.isArray(child) ? child : [child]) {
      if (isNode(one)) visit(one, onNode);
    }
  }
}

function isNode(value: unknown): value is ESTree.Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
