import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';

const CHROMIUM_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const FIREFOX_NAMES = ['firefox', 'firefox-esr', 'firefox-developer-edition'];

const PROGRAM_FOLDERS = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].filter(
  (folder) => folder !== undefined,
);

const CHROMIUM_PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: PROGRAM_FOLDERS.flatMap((folder) => [
    join(folder, 'Google/Chrome/Application/chrome.exe'),
    join(folder, 'Chromium/Application/chrome.exe'),
    join(folder, 'Microsoft/Edge/Application/msedge.exe'),
  ]),
};
const FIREFOX_PLACES = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: PROGRAM_FOLDERS.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
};

/** The path of a Chromium, Chrome or Edge: `CHROME_PATH`, the PATH, then the usual places. */
export function findChromium() {
  return find(env['CHROME_PATH'], CHROMIUM_NAMES, CHROMIUM_PLACES);
}

/** The path of a Firefox: `FIREFOX_PATH`, the PATH, then the usual places. */
export function findFirefox() {
  return find(env['FIREFOX_PATH'], FIREFOX_NAMES, FIREFOX_PLACES);
}

function find(chosen, names, places) {
  if (chosen) return isProgram(chosen) ? chosen : undefined;
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...(places[platform] ?? [])].find(isProgram);
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
