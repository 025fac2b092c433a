import { resolve } from 'node:path';

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
    build: { modulePreload: { polyfill: false } },
    // As a string for JSON.parse: browsers read that several times faster than the same literal.
    json: { stringify: true },
  }),
  zip: { excludeSources: ['tests/**'] },
});
