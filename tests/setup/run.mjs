import { spawnSync } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { platform } from 'node:process';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Runs a command in the project's folder with its output shown; tells whether it went well. */
export function run(command, args) {
  // npm is a script on Windows, which only a shell starts.
  const shell = platform === 'win32';
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', shell });
  if (error) console.error(`${command}: ${error.message}`);
  return status === 0;
}
