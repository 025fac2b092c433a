import type { ESTree } from 'vite';

import { report } from './source.ts';
import type { Source } from './source.ts';
import { visit } from './syntax.ts';

/** A folder of somebody's machine; an address on the web has a host before its path. */
const MACHINE_PATH = /(?<![\w.:/-])\/(?:home|root|tmp|Users|work)\/|\b[A-Z]:\\Users\\/g;
const REGISTRY = /\bnpmjs\.(?:org|com)\b|\bregistry\.[\w-]+\.[a-z]+\b/g;

/** Places of the machine or the package registry that the project was made with. */
export function findMachineNames(
  files: readonly { readonly path: string; readonly text: string }[],
): readonly string[] {
  return files.flatMap((file) =>
    [MACHINE_PATH, REGISTRY].flatMap((pattern) =>
      [...file.text.matchAll(pattern)].map((match) =>
        report(file, match.index, `names ${match[0]}`),
      ),
    ),
  );
}

/** Every text in the code that could be a message's key. */
export function collectTexts(sources: readonly Source[]): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const { program } of sources) {
    visit(program, (node) => {
      if (node.type === 'Literal' && typeof node.value === 'string') texts.add(node.value);
    });
  }
  return texts;
}

/** Keys given to `i18n.t` that the locale does not define, or that cannot be known from the code. */
export function findUnknownKeys(
  sources: readonly Source[],
  keys: ReadonlySet<string>,
): readonly string[] {
  return sources.flatMap((source) => {
    const faults: string[] = [];
    visit(source.program, (node) => {
      if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return;
      const { object, property } = node.callee;
      if (object.type !== 'Identifier' || object.name !== 'i18n') return;
      if (property.type !== 'Identifier' || property.name !== 't') return;
      const [key] = node.arguments;
      if (key?.type === 'TemplateLiteral')
        faults.push(report(source, key.start, 'puts a message key together'));
      if (key?.type === 'Literal' && !keys.has(String(key.value)))
        faults.push(report(source, key.start, `asks for the unknown message ${String(key.value)}`));
    });
    return faults;
  });
}

/** Ways to make elements of a text: what the site and its authors wrote stays text. */
const MARKUP_SINKS: ReadonlySet<string> = new Set([
  'createContextualFragment',
  'dangerouslySetInnerHTML',
  'innerHTML',
  'insertAdjacentHTML',
  'outerHTML',
  'setHTMLUnsafe',
  'srcdoc',
  'write',
]);

/** Where a text could become markup. */
export function findMarkupSinks(source: Source): readonly string[] {
  const faults: string[] = [];
  visit(source.program, (node) => {
    const name = nameOfUse(node);
    if (name !== undefined && MARKUP_SINKS.has(name))
      faults.push(report(source, node.start, `may turn text into markup by ${name}`));
  });
  return faults;
}

function nameOfUse(node: ESTree.Node): string | undefined {
  if (node.type === 'MemberExpression' && node.property.type === 'Identifier')
    return node.property.name;
  return node.type === 'JSXAttribute' && node.name.type === 'JSXIdentifier'
    ? node.name.name
    : undefined;
}
