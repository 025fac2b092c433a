import { existsSync } from 'node:fs';
import { relative } from 'node:path';

import { it } from 'vitest';

import { SHARED } from './shared.ts';

/** Tests that need this of the shared folder; where it is not there, a skipped one says so in their place. */
export function withShared(path: string, tests: () => void): void {
  if (existsSync(path)) tests();
  else it.skip(`needs ../shared/${relative(SHARED, path)}`);
}
