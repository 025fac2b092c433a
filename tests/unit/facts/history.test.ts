import { expect, it } from 'vitest';

import { statesOf } from '../../../utils/facts/history.ts';
import type { History } from '../../../utils/facts/history.ts';
import { PAPER_STATES } from '../../../utils/query/query.ts';
import { seen } from '../seen/papers.ts';

it.each<[History, boolean, readonly string[]]>([
  [{ saved: false }, false, ['new']],
  [{ saved: true }, true, ['saved', 'followed', 'new']],
  [{ saved: false, seen: seen('2608.00001', 5) }, false, ['seen']],
  [{ saved: false, seen: seen('2608.00001', 5, 6) }, false, ['seen', 'opened']],
])('%j, followed %s: %j', (history, followed, states) => {
  expect(PAPER_STATES.filter((state) => statesOf(history, followed)[state])).toEqual(states);
});
