import { posix } from 'node:path';

import type { Import, Source } from './source.ts';

/** The parts of the project between which there are walls. */
type Room =
  | 'pure'
  | 'store'
  | 'shell'
  | 'overlay'
  | 'components'
  | 'content'
  | 'tools'
  | 'entrypoints'
  | 'tests'
  | 'config';

const ROOMS: readonly (readonly [prefix: string, room: Room])[] = [
  ['utils/shell/', 'shell'],
  ['utils/store/', 'store'],
  ['utils/', 'pure'],
  // What every papers page loads, without Preact.
  ['components/overlay/', 'overlay'],
  ['components/', 'components'],
  ['entrypoints/papers.content/', 'content'],
  ['entrypoints/papers-tools.content/', 'tools'],
  ['entrypoints/', 'entrypoints'],
  ['tests/', 'tests'],
];

const findRoom = (path: string): Room =>
  ROOMS.find(([prefix]) => path.startsWith(prefix))?.[1] ?? 'config';

interface Permission {
  readonly rooms: readonly Room[];
  /** Rooms of which only types may be imported. */
  readonly types?: readonly Room[];
  readonly packages: readonly string[];
}

const PERMISSIONS: Readonly<Partial<Record<Room, Permission>>> = {
  pure: {
    rooms: ['pure'],
    packages: [
      '@citation-js/plugin-bibtex/lib/input/file.js',
      '@citation-js/plugin-bibtex/lib/input/value.js',
      'jsonc-parser',
      'leven',
      'minisearch/SearchableMap',
    ],
  },
  store: { rooms: ['pure', 'store'], packages: ['@preact/signals-core'] },
  shell: { rooms: ['pure'], packages: ['webextension-polyfill', 'idb-keyval'] },
  overlay: { rooms: ['pure', 'overlay', 'components'], packages: [] },
  components: {
    rooms: ['pure', 'components'],
    types: ['store'],
    packages: [
      'preact',
      'preact/hooks',
      '@preact/signals',
      '@tanstack/virtual-core',
      'marked',
      'uplot',
    ],
  },
  content: {
    rooms: ['pure', 'store', 'shell', 'overlay', 'components', 'content'],
    packages: ['@preact/signals-core', '#imports'],
  },
  // Signals of its own would not follow those of the page's first script.
  tools: {
    rooms: ['pure', 'shell', 'overlay', 'components', 'tools'],
    types: ['store'],
    packages: ['#imports'],
  },
  entrypoints: {
    rooms: ['pure', 'store', 'shell', 'components', 'entrypoints'],
    packages: ['preact', 'preact/hooks', '@preact/signals', '#imports'],
  },
};

/** Imports that go where the importing room may not. */
export function findTrespasses(sources: readonly Source[]): readonly string[] {
  return sources.flatMap((source) =>
    source.imports.flatMap((one) => {
      const fault = judgeImport(source, one);
      return fault === undefined ? [] : [`${source.path}:${one.line} ${fault}`];
    }),
  );
}

function judgeImport({ path, imports }: Source, { specifier, isType }: Import): string | undefined {
  const room = findRoom(path);
  const permission = PERMISSIONS[room];
  if (permission === undefined) return undefined;
  const target = resolveImport(path, specifier);
  if (target === undefined) {
    // Each message is asked of the browser once, by the one file that keeps them.
    if (specifier === '#i18n' && path === 'components/messages.ts') return undefined;
    if (!permission.packages.includes(specifier)) return `${room} may not import ${specifier}`;
    // One file of the shell, one piece of the browser.
    const other = room === 'shell' && imports.some((one) => isOtherPackage(one, specifier));
    return other ? `a shell file wraps one package only, not ${specifier} as well` : undefined;
  }
  const targetRoom = findRoom(target);
  if (permission.types?.includes(targetRoom) && isType) return undefined;
  if (!permission.rooms.includes(targetRoom)) return `${room} may not import ${target}`;
  if (targetRoom === 'entrypoints' && entrypointOf(path) !== entrypointOf(target))
    return `an entrypoint may not import another's ${target}`;
  return undefined;
}

const isOtherPackage = (one: Import, specifier: string) =>
  !one.specifier.startsWith('.') && one.specifier !== specifier;

const entrypointOf = (path: string) => path.split('/')[1];

/** The path from the top that a relative import names; `undefined` for a package. */
export function resolveImport(path: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const [file = ''] = specifier.split('?');
  return posix.join(posix.dirname(path), file);
}
