import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import packageJson from '../../package.json' with { type: 'json' };

/**
 * Calls that ask the network, or run text as code. Names and a brace after them are no call, but how a
 * class has a method of that name: MiniSearch's tree fetches from itself.
 */
const REQUESTS_AND_REMOTE_CODE =
  /\b(?:fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|sendBeacon|importScripts|eval|Function|SharedWorker|Worker|Image)\s*\((?![\w$,\s]*\)\s*\{)/g;
const ADDRESS = /\b(?:https?|wss?):\/\/[\w.-]+/g;

/** Names of markup languages, the site that the overlay stands on, and where links lead to. */
const KNOWN_ADDRESSES = new Set([
  'http://www.w3.org',
  'https://arxiv.org',
  // Where the reader of Markdown says that its faults be reported; nothing links to it.
  'https://github.com',
  'https://huggingface.co',
]);

const PAPERS_PAGES = [
  'https://huggingface.co/papers',
  'https://huggingface.co/papers/*',
  'https://huggingface.co/papers?*',
];

const MANIFEST = {
  manifest_version: 3,
  name: '__MSG_extension_name__',
  description: '__MSG_extension_description__',
  version: packageJson.version,
  default_locale: 'en',
  icons: Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icon/${size}.png`])),
  permissions: ['storage'],
  optional_permissions: ['downloads'],
  action: { default_title: '__MSG_extension_name__', default_popup: 'popup.html' },
  content_scripts: [
    { matches: PAPERS_PAGES, run_at: 'document_idle', js: ['content-scripts/papers-tools.js'] },
    { matches: PAPERS_PAGES, run_at: 'document_start', js: ['content-scripts/papers.js'] },
  ],
};

describe.each([
  [
    'Chromium',
    'chrome-mv3',
    {
      ...MANIFEST,
      minimum_chrome_version: '126',
      background: { service_worker: 'background.js' },
    },
  ],
  [
    'Firefox',
    'firefox-mv3',
    {
      ...MANIFEST,
      background: { scripts: ['background.js'] },
      browser_specific_settings: {
        gecko: {
          id: 'gloss@papers.extension',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    },
  ],
])('the package for %s', (_, folder, manifest) => {
  const root = resolve(import.meta.dirname, '../../.output', folder);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const codeFiles = files.filter((file) => ['.js', '.html', '.css'].includes(extname(file)));

  // Whatever is more – a permission, a host, a web-accessible resource, a policy – fails here.
  it('asks for this and nothing else', () => {
    expect(JSON.parse(read('manifest.json'))).toEqual(manifest);
  });

  it('holds all that its manifest names', () => {
    const named = JSON.stringify(manifest).match(/[\w/-]+\.(?:js|html|png)/g) ?? [];
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([]);
    const { extension_name: name } = JSON.parse(read('_locales/en/messages.json')) as {
      readonly extension_name: { readonly message: string };
    };
    expect(name.message).toBe('Gloss for Daily Papers');
  });

  it('asks the network for nothing and runs no text as code', () => {
    expect(codeFiles.length).toBeGreaterThan(3);
    expect(findAll(REQUESTS_AND_REMOTE_CODE)).toEqual([]);
  });

  it('knows no address but those that it links to', () => {
    const found = findAll(ADDRESS).filter((line) => !KNOWN_ADDRESSES.has(line.split(' ')[1] ?? ''));
    expect(found).toEqual([]);
  });

  it('loads into its pages only what it brings along', () => {
    for (const page of files.filter((file) => file.endsWith('.html'))) {
      const html = read(page);
      for (const [, address = ''] of html.matchAll(/\s(?:src|href)="([^"]*)"/g))
        expect(existsSync(join(root, address)), `${page} loads ${address}`).toBe(true);
      expect(html).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>|\son\w+=/);
    }
  });

  /** Every place as `file match`. */
  function findAll(pattern: RegExp): readonly string[] {
    return codeFiles.flatMap((file) =>
      [...read(file).matchAll(pattern)].map(([match]) => `${file} ${match}`),
    );
  }
});
