import { describe, expect, it } from 'vitest';

import { addSeen, forgetDay, forgetPapers } from '../../../utils/seen/change-bucket.ts';
import type { SeenPaper } from '../../../utils/seen/seen-paper.ts';
import { parseSeenPaper } from '../../../utils/seen/seen-paper.ts';
import { createRandom } from '../random.ts';
import { bucketOfPapers, readId, seen } from './papers.ts';

const empty = bucketOfPapers('seen-2608');
const list = ({ papers }: { readonly papers: ReadonlyMap<string, SeenPaper> }) => [
  ...papers.values(),
];

describe('adding', () => {
  it('keeps the first day of each kind', () => {
    const bucket = bucketOfPapers('seen-2608', seen('2608.00001', 5), seen('2608.00002', 5, 7));
    const next = addSeen(bucket, [
      seen('2608.00001', 6, 6),
      seen('2608.00002', 4, 9),
      seen('2608.00003', 6),
    ]);
    expect(list(next)).toEqual([
      seen('2608.00001', 5, 6),
      seen('2608.00002', 4, 7),
      seen('2608.00003', 6),
    ]);
    expect(list(bucket)).toEqual([seen('2608.00001', 5), seen('2608.00002', 5, 7)]);
  });

  it('answers the same bucket where nothing is new', () => {
    const bucket = bucketOfPapers('seen-2608', seen('2608.00001', 5, 5));
    expect(addSeen(bucket, [seen('2608.00001', 6), seen('2608.00001', 5, 6)])).toBe(bucket);
    expect(addSeen(bucket, [])).toBe(bucket);
  });
});

describe('forgetting', () => {
  const bucket = bucketOfPapers(
    'seen-2608',
    seen('2608.00001', 5),
    seen('2608.00002', 5, 6),
    seen('2608.00003', 6, 7),
  );

  it('takes the papers out, and answers them', () => {
    const { bucket: left, forgotten } = forgetPapers(
      bucket,
      new Set([readId('2608.00002'), readId('2608.00009')]),
    );
    expect(list(left)).toEqual([seen('2608.00001', 5), seen('2608.00003', 6, 7)]);
    expect(forgotten).toEqual([seen('2608.00002', 5, 6)]);
  });

  it('takes out what a day has added, and no more', () => {
    const { bucket: left, forgotten } = forgetDay(bucket, 6);
    expect(list(left)).toEqual([seen('2608.00001', 5), seen('2608.00002', 5)]);
    expect(forgotten).toEqual([seen('2608.00002', 5, 6), seen('2608.00003', 6, 7)]);
  });

  it('answers the same bucket where there is nothing to forget', () => {
    expect(forgetDay(bucket, 8)).toEqual({ bucket, forgotten: [] });
    expect(forgetDay(bucket, 8).bucket).toBe(bucket);
    expect(forgetPapers(bucket, new Set()).bucket).toBe(bucket);
  });

  it('is undone by adding what was forgotten, whatever it was', () => {
    const random = createRandom(9);
    const number = (below: number) => Math.floor(random() * below);
    const grow = () => {
      const day = number(6);
      return seen(`2608.0000${number(10)}`, day, random() < 0.5 ? day + number(3) : undefined);
    };
    for (let round = 0; round < 2000; round += 1) {
      const before = addSeen(empty, Array.from({ length: number(10) }, grow));
      const { bucket: left, forgotten } =
        random() < 0.5
          ? forgetDay(before, number(8))
          : forgetPapers(before, new Set([grow().id, grow().id]));
      const after = addSeen(left, forgotten);
      expect(new Map(after.papers)).toEqual(before.papers);
    }
  });
});

it('does not mind in which order days are told', () => {
  const random = createRandom(12);
  for (let round = 0; round < 500; round += 1) {
    const papers = Array.from({ length: 6 }, () =>
      seen(
        `2608.0000${Math.floor(random() * 3)}`,
        Math.floor(random() * 9),
        random() < 0.5 ? Math.floor(random() * 9) : undefined,
      ),
    );
    const forth = addSeen(empty, papers);
    const back = addSeen(addSeen(empty, papers.slice(3)), papers.slice(0, 3).toReversed());
    expect(back.papers).toEqual(forth.papers);
  }
});

describe('a seen paper in a message', () => {
  it.each([
    [{ id: '2608.00001v2', day: 5, opened: 6, more: 1 }, seen('2608.00001', 5, 6)],
    [{ id: '2608.00001', day: 5, opened: 'today' }, seen('2608.00001', 5)],
    [{ id: '2608.00001', day: -1 }, undefined],
    [{ id: '2608.00001', day: 36 ** 4 }, undefined],
    [{ id: '2608.00001', day: 1.5 }, undefined],
    [{ id: '2608.00001' }, undefined],
    [{ id: 'a', day: 5 }, undefined],
    [[], undefined],
    [null, undefined],
  ])('%j is %j', (value, paper) => {
    expect(parseSeenPaper(value)).toEqual(paper);
  });
});
