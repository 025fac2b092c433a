import { describe, expect, it } from 'vitest';

import { storeDiscarded, storeRestored } from '../../../utils/library/change-library.ts';
import { mergeStates, readState, writeState } from '../../../utils/library/merge-stored.ts';
import type { MergeState } from '../../../utils/library/merge-stored.ts';
import { planRestore } from '../../../utils/library/plan-restore.ts';
import { savedPaper } from '../../dom/library/saved-paper.ts';
import { createRandom, pick } from '../random.ts';

const TIMES = [0, 1, 2, 3, 4].map((day) => `2026-11-0${day + 1}T00:00:00.000Z`);

/** A state that a device could be in; few values, so that times and texts meet again and again. */
function randomState(random: () => number, id = '2608.00001'): MergeState {
  const time = () => pick(random, TIMES);
  const maybe = <T>(value: T): T | undefined => (random() < 0.5 ? value : undefined);
  const record = savedPaper({
    id,
    title: pick(random, ['A paper', 'Another title', `arXiv:${id}`]),
    organizationHandle: pick(random, [undefined, 'meta-llama', 'nvidia']),
    savedAt: time(),
    primaryClass: pick(random, [undefined, 'cs', 'cs.CL', 'cs.LG']),
    status: pick(random, ['to-read', 'reading', 'done']),
    tags: pick(random, [[], ['a'], ['b', 'c']]),
    notes: pick(random, ['', 'one', 'two']),
    edited: {
      status: maybe(time()),
      tags: maybe(time()),
      notes: maybe(time()),
      restored: maybe(time()),
      done: pick(random, [undefined, undefined, '', ...TIMES]),
    },
    version: 2,
  });
  const removal = { version: 1, id, removedAt: time() };
  const stored = pick(random, [
    { id, record, removal: undefined },
    { id, record: undefined, removal: { ...removal, record } },
    { id, record: undefined, removal },
  ]);
  return readState(stored)!;
}

describe('two devices’ states of a paper', () => {
  const random = createRandom(11);
  const triples = Array.from(
    { length: 5000 },
    () => [randomState(random), randomState(random), randomState(random)] as const,
  );

  it('merge in any order', () => {
    for (const [a, b] of triples) {
      const [one, other] = [mergeStates(a, b), mergeStates(b, a)];
      expect(one).toEqual(other);
      expect(JSON.stringify(one)).toBe(JSON.stringify(other));
    }
  });

  it('merge in any grouping', () => {
    for (const [a, b, c] of triples) {
      expect(mergeStates(mergeStates(a, b), c)).toEqual(mergeStates(a, mergeStates(b, c)));
    }
  });

  it('merge twice as once', () => {
    for (const [a, b] of triples) {
      expect(mergeStates(a, a)).toEqual(a);
      const merged = mergeStates(a, b);
      expect(mergeStates(merged, b)).toEqual(merged);
    }
  });

  it('are stored and read as they are', () => {
    for (const [a] of triples) expect(readState(writeState(a))).toEqual(a);
  });
});

describe('by a clock that runs behind', () => {
  const random = createRandom(12);
  const behind = new Date('2026-10-01T00:00:00.000Z');
  const pairs = Array.from(
    { length: 2000 },
    () => [randomState(random), randomState(random)] as const,
  );

  it('a paper that is brought back stays, whenever it was removed', () => {
    for (const [state] of pairs) {
      const back = storeRestored(writeState(state), behind);
      if (back === undefined) continue;
      expect(mergeStates(readState(back)!, state)).toEqual(readState(back));
    }
  });

  it('a removal holds as long, with what was removed and without', () => {
    for (const [state, other] of pairs) {
      if (state.removedAt === undefined) continue;
      const stored = writeState({ ...state, removedAt: behind.toISOString() });
      const bare = storeDiscarded(stored);
      if (bare === undefined) continue;
      const merged = mergeStates(readState(bare)!, other);
      expect(merged.removedAt).toBe(mergeStates(readState(stored)!, other).removedAt);
    }
  });

  it('a snapshot that is restored holds against what was there before', () => {
    for (const [state, other] of pairs) {
      const here = writeState(state);
      const snapshot = [writeState(other)];
      const { added, changed } = planRestore([here], snapshot, behind);
      const [restored] = [...added, ...changed];
      if (restored === undefined) continue;
      const { paper, removedAt } = mergeStates(readState(restored)!, state);
      const { status, tags, notes } = other.paper!;
      expect(paper).toMatchObject({ status, tags, notes });
      expect(removedAt).toBeUndefined();
      // Restored again, it is what it is.
      expect(planRestore([restored], snapshot, behind)).toMatchObject({ added: [], changed: [] });
    }
  });
});

const at = (day: number) => `2026-11-0${day}T00:00:00.000Z`;
const kept = (savedAt: string, fields: object = {}): MergeState => {
  const paper = savedPaper({ version: 2, savedAt, ...fields });
  return { id: paper.id, paper };
};

it('keeps a removal against an older save, and a save against an older removal', () => {
  const removed = { ...kept(at(1)), removedAt: at(3) };
  expect(mergeStates(kept(at(2)), removed).removedAt).toBe(at(3));
  expect(mergeStates(kept(at(4)), removed).removedAt).toBeUndefined();
  const back = kept(at(1), { edited: { restored: at(4) } });
  expect(mergeStates(back, removed)).toEqual(back);
});

it('takes of each field what was written last, and of the facts what was first saved', () => {
  const one = kept(at(1), {
    title: 'First',
    status: 'done',
    notes: 'old',
    edited: { status: at(3), notes: at(2) },
  });
  const other = kept(at(2), {
    title: 'Second',
    tags: ['x'],
    notes: 'new',
    edited: { tags: at(2), notes: at(4) },
  });
  expect(mergeStates(one, other).paper).toMatchObject({
    title: 'First',
    savedAt: at(1),
    status: 'done',
    tags: ['x'],
    notes: 'new',
    edited: { status: at(3), tags: at(2), notes: at(4), restored: at(2) },
  });
});

it('leaves what it cannot read to others', () => {
  const record = savedPaper();
  expect(readState({ id: record.id, record: { version: 99 }, removal: undefined })).toBeUndefined();
  expect(readState({ id: record.id, record, removal: 'damaged' })).toBeUndefined();
  expect(readState({ id: record.id, record: undefined, removal: undefined })).toBeUndefined();
});
