import { parseSync } from 'vite';
import type { ESTree } from 'vite';

export interface Import {
  /** As written: `../paper.ts`, `preact/hooks`, `./strip.css?inline`. */
  readonly specifier: string;
  /** Erased by the compiler: nothing is loaded. */
  readonly isType: boolean;
  readonly line: number;
}

/** One file of TypeScript with what the rules ask of it. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly program: ESTree.Program;
  readonly comments: readonly { readonly value: string; readonly start: number }[];
  readonly imports: readonly Import[];
}

export function parseSource(path: string, text: string): Source {
  const { program, comments, module, errors } = parseSync(path, text, { sourceType: 'module' });
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const { staticImports, staticExports, dynamicImports } = module;
  const imports: Import[] = [];
  for (const { moduleRequest, entries } of staticImports) {
    const isType = entries.length > 0 && entries.every((entry) => entry.isType);
    imports.push({
      specifier: moduleRequest.value,
      isType,
      line: lineAt(text, moduleRequest.start),
    });
  }
  for (const { entries } of staticExports) {
    for (const { moduleRequest, isType } of entries) {
      if (!moduleRequest) continue;
      imports.push({
        specifier: moduleRequest.value,
        isType,
        line: lineAt(text, moduleRequest.start),
      });
    }
  }
  for (const { moduleRequest } of dynamicImports) {
    const specifier = text
      .slice(moduleRequest.start, moduleRequest.end)
      .replaceAll(/^['"`]|['"`]$/g, '');
    imports.push({ specifier, isType: false, line: lineAt(text, moduleRequest.start) });
  }
  return { path, text, program, comments, imports };
}

/** Counted from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** How every rule names what breaks it: a click in the terminal opens the place. */
export function report(
  source: Pick<Source, 'path' | 'text'>,
  offset: number,
  fault: string,
): string {
  return `${source.path}:${lineAt(source.text, offset)} ${fault}`;
}
