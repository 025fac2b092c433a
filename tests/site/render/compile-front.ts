import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { runInThisContext } from 'node:vm';

import { compile as compileForSvelte3 } from 'svelte-3/compiler';
import { compile as compileForSvelte5 } from 'svelte/compiler';
import { build } from 'vite';
import type { Plugin } from 'vite';

import type { SvelteVersion } from '../site.ts';

type Side = 'client' | 'server';

export type RenderIsland = (name: string, props: object) => string;

/** The site's front end: what the server renders an island with, and the script that hydrates it. */
export interface Front {
  readonly renderIsland: RenderIsland;
  readonly script: string;
}

const FRONT = resolve(import.meta.dirname, '../front');

const fronts = new Map<SvelteVersion, Promise<Front>>();

/** Compiles the components once per process and version. */
export function compileFront(version: SvelteVersion): Promise<Front> {
  const known = fronts.get(version) ?? buildFront(version);
  fronts.set(version, known);
  return known;
}

async function buildFront(version: SvelteVersion): Promise<Front> {
  const [server, script] = await Promise.all([
    bundle(version, 'server'),
    bundle(version, 'client'),
  ]);
  return { renderIsland: load(server, `server-${version}.cjs`), script };
}

/** Runs a bundle as CommonJS: unlike a `data:` import, it leaves readable stack traces. */
function load(code: string, filename: string): RenderIsland {
  const run = runInThisContext(`(function (exports, require) {${code}\n})`, { filename }) as (
    exports: object,
    require: NodeJS.Require,
  ) => void;
  const exports = {} as { renderIsland: RenderIsland };
  run(exports, createRequire(import.meta.url));
  return exports.renderIsland;
}

async function bundle(version: SvelteVersion, side: Side): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    root: FRONT,
    plugins: [svelte(version, side)],
    resolve: {
      alias: version === 'svelte-3' ? [{ find: /^svelte(?=\/|$)/, replacement: 'svelte-3' }] : [],
    },
    ssr: { noExternal: true },
    build: {
      write: false,
      minify: false,
      ssr: side === 'server',
      rollupOptions: {
        input: resolve(FRONT, `${side}-${version}.ts`),
        output: { format: side === 'server' ? 'cjs' : 'es', codeSplitting: false },
        // The server's entry is imported, not run: without this its exports are dropped.
        preserveEntrySignatures: 'strict',
      },
    },
  });
  const [result] = Array.isArray(output) ? output : [output];
  if (result === undefined || !('output' in result))
    throw new Error('vite watched instead of built');
  return result.output[0].code;
}

function svelte(version: SvelteVersion, side: Side): Plugin {
  return {
    name: `replica:${version}`,
    transform: {
      filter: { id: /\.svelte$/ },
      handler: (source, filename) => ({
        code: compile(source, filename, version, side),
        moduleType: 'js',
      }),
    },
  };
}

function compile(source: string, filename: string, version: SvelteVersion, side: Side): string {
  if (version === 'svelte-5') {
    return compileForSvelte5(source, { filename, generate: side, warningFilter: () => false }).js
      .code;
  }
  const generate = side === 'server' ? 'ssr' : 'dom';
  return compileForSvelte3(source, { filename, generate, hydratable: true }).js.code;
}
