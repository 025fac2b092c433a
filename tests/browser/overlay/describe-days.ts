import { describe } from 'vitest';

import { REAL_DAY } from '../../shared.ts';
import { readDays } from '../../site/read-days.ts';
import { SAMPLE_DAYS } from '../../site/sample.ts';
import type { Day } from '../../site/site.ts';
import { withShared } from '../../with-shared.ts';

/** The same tests on the bundled sample and on a real day. */
export function describeDays(tests: (read: () => Promise<readonly Day[]>) => void): void {
  describe('on the sample', () => tests(() => Promise.resolve(SAMPLE_DAYS)));
  withShared(REAL_DAY, () => describe('on a real day', () => tests(() => readDays(REAL_DAY))));
}
