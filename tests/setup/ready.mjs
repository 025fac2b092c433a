// Runs before `npm start` and `npm test`, on whatever Node there is and with nothing installed:
// only built-in modules here, no TypeScript.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { env, exit } from 'node:process';

import { provideBrowsers } from './provide-browsers.mjs';
import { ROOT, run } from './run.mjs';

// Errors only: npm warns of a Node that does no more than install; the tools bring their own.
if (!isInstalled() && !run('npm', ['ci', '--loglevel=error'])) exit(1);

// `npm start` opens only one browser and provides it itself: npm tells a `pre…` script no arguments.
if (env['npm_lifecycle_event'] !== 'prestart' && !provideBrowsers(['chromium', 'firefox'])) exit(1);

/** Whether the packages on disk are those that the lock file names. */
function isInstalled() {
  const wanted = readPackages('package-lock.json');
  const installed = readPackages('node_modules/.package-lock.json');
  return Object.entries(wanted).every(
    ([path, { optional, version }]) =>
      path === '' || optional || installed[path]?.version === version,
  );
}

function readPackages(lockFile) {
  try {
    return JSON.parse(readFileSync(resolve(ROOT, lockFile), 'utf8')).packages;
  } catch {
    return {};
  }
}
