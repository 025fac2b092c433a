import { existsSync } from 'node:fs';
import process from 'node:process';

import { findChromium, findFirefox } from './find-browsers.mjs';
import { run } from './run.mjs';

const BROWSERS = {
  chromium: { name: 'Chromium', find: findChromium, debian: 'chromium', variable: 'CHROME_PATH' },
  firefox: { name: 'Firefox', find: findFirefox, debian: 'firefox-esr', variable: 'FIREFOX_PATH' },
};

/**
 * Whether these browsers are there, installed unasked where that is possible (root on Debian or
 * Ubuntu); else says in one line what to install.
 */
export function provideBrowsers(names) {
  let missing = listMissing(names);
  if (missing.length > 0 && isDebianRoot()) {
    const packages = missing.map(({ debian }) => debian);
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
    missing = listMissing(names);
  }
  if (missing.length === 0) return true;
  const wanted = missing.map(({ name, variable }) => `${name} (or set ${variable})`);
  console.error(`Please install ${wanted.join(' and ')}, then run this again.`);
  return false;
}

function listMissing(names) {
  return names.map((name) => BROWSERS[name]).filter(({ find }) => find() === undefined);
}

function isDebianRoot() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}
