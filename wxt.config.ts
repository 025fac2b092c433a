import { resolve } from 'node:path';

import { minify } from 'terser';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: resolve('utils/locales') },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage'],
    // For backups on a schedule; asked for when the user sets one.
    optional_permissions: ['downloads'],
    ...(browser === 'chrome' && {
      // The first with URL.parse; popover, light-dark() and :has() are older.
      minimum_chrome_version: '126',
    }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'gloss@papers.extension',
          // Container queries, popover and :has() are older; 140 is the first ESR whose
          // install dialog shows data_collection_permissions.
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  vite: () => ({
    // Both browsers preload modules themselves; Vite's stand-in is the one `fetch` in the package.
    build: { modulePreload: { polyfill: false }, cssTarget: ['chrome126', 'firefox140'] },
    plugins: [withoutRequests()],
    // As a string for JSON.parse: browsers read that several times faster than the same literal.
    json: { stringify: true },
  }),
  hooks: {
    'vite:build:extendConfig'(entrypoints, config) {
      const plugins = (config.plugins ??= []);
      const has = (wanted: string) => entrypoints.some(({ type }) => type === wanted);
      if (!has('background')) plugins.push(withoutPolyfill());
      if (has('content-script')) plugins.push(withoutContext(), withSecondMinifier());
      if (has('popup')) plugins.push(withOneSharedFile());
    },
  },
  zip: { excludeSources: ['tests/**'] },
});

/** Of citation-js only the grammar that its reader of BibTeX stands on: the rest asks the network. */
function withoutRequests(): Plugin {
  return {
    name: 'gloss:without-requests',
    enforce: 'pre',
    resolveId: (id) => (id === '@citation-js/core' ? '\0citation-grammar' : undefined),
    load: (id) =>
      id === '\0citation-grammar'
        ? "import { Grammar } from '@citation-js/core/lib/util/grammar.js';" +
          'export const util = { Grammar }; export const logger = console;'
        : undefined,
  };
}

/**
 * Gives all that a user waits for the browser's own API, which answers with promises by itself: the
 * polyfill is 3 kB, and evaluated before the first card or row.
 */
function withoutPolyfill(): Plugin {
  return {
    name: 'gloss:without-polyfill',
    enforce: 'pre',
    resolveId: (id) => (id === 'webextension-polyfill' ? '\0native-browser' : undefined),
    load: (id) =>
      id === '\0native-browser'
        ? 'export default globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome;'
        : undefined,
  };
}

/** Starts content scripts without WXT's context for them: `script-life.ts` is the part that is needed, in a tenth of the code. */
function withoutContext(): Plugin {
  const around = '\0virtual:wxt-content-script-isolated-world-entrypoint?';
  return {
    name: 'gloss:without-context',
    enforce: 'pre',
    load(id) {
      if (!id.startsWith(around)) return undefined;
      const script = JSON.stringify(id.slice(around.length));
      return `import script from ${script}; export default script.main();`;
    },
  };
}

/** Terser over Vite's own minifier: together they leave 2 % less, compressed, than either alone. */
function withSecondMinifier(): Plugin {
  return {
    name: 'gloss:with-second-minifier',
    async generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const { code } = await minify(file.code, {
          ecma: 2020,
          compress: { hoist_funs: true, passes: 3 },
          toplevel: true,
        });
        file.code = code ?? file.code;
      }
    },
  };
}

/** What popup and library share is one file: a page waits for each of the files it is made of. */
function withOneSharedFile(): Plugin {
  const groups = [{ name: 'shared', minShareCount: 2 }];
  return {
    name: 'gloss:with-one-shared-file',
    config: () => ({ build: { rolldownOptions: { output: { codeSplitting: { groups } } } } }),
  };
}
