import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface StartArguments {
  readonly browser: 'chromium' | 'firefox';
  /** The real site instead of the replica. */
  readonly live: boolean;
  /** A saved answer of the site's API instead of the bundled sample. */
  readonly data?: string;
  readonly path: string;
  readonly dark: boolean;
  readonly width: number;
  readonly headless: boolean;
}

/** What `npm start -- …` was asked for; throws on an argument that it does not know. */
export function readArguments(args: readonly string[], env = process.env): StartArguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      live: { type: 'boolean', default: false },
      firefox: { type: 'boolean', default: false },
      dark: { type: 'boolean', default: false },
      data: { type: 'string' },
      path: { type: 'string', default: '/papers' },
      width: { type: 'string', default: '1280' },
    },
  });
  const width = Number(values.width);
  if (!Number.isInteger(width) || width < 1) throw new Error(`--width ${values.width}: no number`);
  return {
    browser: values.firefox ? 'firefox' : 'chromium',
    live: values.live,
    // npm changes to the project's folder; the path was meant from where the user stood.
    ...(values.data !== undefined && { data: resolve(env['INIT_CWD'] ?? '.', values.data) }),
    path: values.path,
    dark: values.dark,
    width,
    headless: !hasDisplay(env),
  };
}

function hasDisplay(env: NodeJS.ProcessEnv): boolean {
  if (env['CI']) return false;
  return process.platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}
