import { glob, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { compile } from 'tailwindcss';

const SITE = resolve(import.meta.dirname, '..');

let style: Promise<string> | undefined;

/** The site's stylesheet: Tailwind's classes, as far as its components name them. */
export function compileStyle(): Promise<string> {
  style ??= buildStyle();
  return style;
}

async function buildStyle(): Promise<string> {
  const source = await readFile(resolve(SITE, 'front/style.css'), 'utf8');
  const tailwind = await compile(source, { loadStylesheet: loadTailwind });
  const words = new Set<string>();
  for await (const path of glob(['front/*.svelte', 'render/*.ts'], { cwd: SITE })) {
    const text = await readFile(resolve(SITE, path), 'utf8');
    for (const word of text.split(/[\s"'`<>{}=]+/)) words.add(word);
  }
  return tailwind.build([...words]);
}

async function loadTailwind(id: string, base: string) {
  const path = fileURLToPath(import.meta.resolve(`${id}/index.css`));
  return { path, base, content: await readFile(path, 'utf8') };
}
