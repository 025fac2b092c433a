import { parseTree } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';

import type { JsonPath } from './fault.ts';

// As strict as JSON.parse, which is the judge: this only says where.
const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/** The line, from 1, of the first place that is no JSON. */
export function locateSyntaxFault(text: string): number {
  const errors: ParseError[] = [];
  parseTree(text, errors, STRICT);
  return lineAt(startLines(text), errors[0]?.offset ?? 0);
}

/** The line, from 1, of each path in a text that is JSON; of what is not there, that of what should hold it. */
export function locatePaths(text: string, paths: readonly JsonPath[]): readonly number[] {
  const root = parseTree(text, [], STRICT);
  const starts = startLines(text);
  return paths.map((path) => lineAt(starts, root === undefined ? 0 : findOffset(root, path)));
}

function findOffset(root: Node, path: JsonPath): number {
  let node = root;
  let { offset } = root;
  for (const step of path) {
    const next: Node | undefined =
      typeof step === 'number' ? node.children?.[step] : findProperty(node, step);
    if (next === undefined) break;
    ({ offset } = next);
    node = next.type === 'property' ? (next.children?.[1] ?? next) : next;
  }
  return offset;
}

/** The last of that name: it is the one that JSON.parse lets stand. */
const findProperty = ({ children }: Node, name: string): Node | undefined =>
  children?.findLast((property) => property.children?.[0]?.value === name);

/** Where the lines behind the first begin, whichever of the three ways they end in. */
const startLines = (text: string): readonly number[] =>
  Array.from(text.matchAll(/\r\n?|\n/g), ({ 0: end, index }) => index + end.length);

/** The line, from 1, of an offset; `starts` are where the lines behind the first begin. */
function lineAt(starts: readonly number[], offset: number): number {
  let [from, to] = [0, starts.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((starts[middle] ?? 0) <= offset) from = middle + 1;
    else to = middle;
  }
  return from + 1;
}
