import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../../..');

/** What tools make and git ignores. */
const GENERATED = new Set(['node_modules', '.output', '.wxt', '.git', '.DS_Store']);
const isGenerated = (name: string) =>
  GENERATED.has(name) || name.endsWith('.log') || name === 'web-ext.config.ts';

/** The names at the top of the project. */
export function listTopLevel(): readonly string[] {
  return readdirSync(ROOT).filter((name) => !isGenerated(name));
}

/** Every file of the project, by its path from the top. */
export function listFiles(folder = ROOT): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !isGenerated(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? listFiles(path) : [relative(ROOT, path).split(sep).join('/')];
    });
}

export function readText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}
