import { extname } from 'node:path';

import { describe, expect, it } from 'vitest';

import { findMachineNames } from './names.ts';
import { listTopLevel, readText } from './project.ts';
import { files, none } from './sources.ts';

describe('the project', () => {
  it('has at its top what the readme names, and dotfiles', () => {
    expect(listTopLevel().filter((name) => !name.startsWith('.'))).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'components',
      'entrypoints',
      'package-lock.json',
      'package.json',
      'public',
      'tests',
      'tsconfig.json',
      'utils',
      'wxt.config.ts',
    ]);
  });

  it('names no machine and no registry', () => {
    const texts = files
      .filter((path) => extname(path) !== '.png')
      .map((path) => ({ path, text: readText(path) }));
    expect(findMachineNames(texts)).toEqual(none);
  });

  it.each([
    ['home', 'ada'],
    ['work', 'main'],
    ['tmp', 'x'],
  ])('would notice a path in /%s', (...path) => {
    const text = `one\nconst path = '/${path.join('/')}';`;
    expect(findMachineNames([{ path: 'a.md', text }])).toEqual([`a.md:2 names /${path[0]}/`]);
  });

  it('would notice a registry', () => {
    const text = `https://${['registry', 'example', 'org'].join('.')}/preact`;
    expect(findMachineNames([{ path: 'a.md', text }])).toHaveLength(1);
  });

  it('leaves addresses on the web alone', () => {
    const text = 'https://example.org/home/ada ./tests/home/x $HOME/tmp/y';
    expect(findMachineNames([{ path: 'a.md', text }])).toEqual(none);
  });
});
