import { setImmediate as nextTurn } from 'node:timers/promises';

import { describe, expect, it } from 'vitest';

import { createQueue } from '../../utils/queue.ts';

describe('createQueue', () => {
  it('runs jobs one after the other, in the order in which they came', async () => {
    const enqueue = createQueue();
    const log: string[] = [];
    const job = (name: string, turns: number) => async () => {
      log.push(`${name} starts`);
      for (let turn = 0; turn < turns; turn += 1) await nextTurn();
      log.push(`${name} ends`);
      return name;
    };
    const names = await Promise.all([
      enqueue(job('a', 5)),
      enqueue(job('b', 0)),
      enqueue(job('c', 1)),
    ]);
    expect(names).toEqual(['a', 'b', 'c']);
    expect(log).toEqual(['a starts', 'a ends', 'b starts', 'b ends', 'c starts', 'c ends']);
  });

  it('loses no change of many that read, wait and write', async () => {
    const enqueue = createQueue();
    let stored = 0;
    const add = () =>
      enqueue(async () => {
        const read = stored;
        await nextTurn();
        stored = read + 1;
      });
    await Promise.all(Array.from({ length: 50 }, add));
    expect(stored).toBe(50);
  });

  it('tells a failure to the one who asked, and goes on with the next', async () => {
    const enqueue = createQueue();
    const rejected = enqueue(() => Promise.reject(new Error('disk full')));
    const thrown = enqueue(() => {
      throw new Error('at once');
    });
    const next = enqueue(() => Promise.resolve('fine'));
    await expect(rejected).rejects.toThrow('disk full');
    await expect(thrown).rejects.toThrow('at once');
    expect(await next).toBe('fine');
  });

  it('keeps its jobs apart from those of another queue', async () => {
    const stuck = createQueue();
    void stuck(() => new Promise(() => {}));
    expect(await createQueue()(() => Promise.resolve('free'))).toBe('free');
  });
});
