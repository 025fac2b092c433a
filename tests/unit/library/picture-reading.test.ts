import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { MONTHS, WEEKS } from '../../../utils/library/local-calendar.ts';
import { pictureReading, sumOf } from '../../../utils/library/picture-reading.ts';
import { readSavedPaper } from '../../../utils/library/saved-paper.ts';
import type { SavedPaper } from '../../../utils/library/saved-paper.ts';

const zone = process.env['TZ'];
beforeAll(() => {
  process.env['TZ'] = 'America/New_York';
});
afterAll(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

/** A Wednesday. */
const NOW = new Date('2026-08-19T12:00:00-04:00');

const save = (savedAt: string, fields: object = {}): SavedPaper =>
  readSavedPaper({ version: 2, id: '2608.00001', title: 'A paper', savedAt, ...fields })!;

const finish = (savedAt: string, doneAt: string, fields: object = {}): SavedPaper =>
  save(savedAt, { status: 'done', edited: { status: doneAt }, ...fields });

describe('a picture of the reading', () => {
  it('is one empty week where nothing is saved', () => {
    expect(pictureReading([], 'all', NOW)).toEqual({
      weeks: { days: ['2026-08-17'], saved: [0], done: [0] },
      techniques: { unit: 'week', days: ['2026-08-17'], courses: [] },
      undated: 0,
    });
  });

  it('counts what was saved and done by week, and weeks without any', () => {
    const papers = [
      save('2026-08-18T12:00:00Z'),
      finish('2026-07-28T12:00:00Z', '2026-08-12T12:00:00Z'),
      finish('2026-07-29T12:00:00Z', '2026-08-18T12:00:00Z'),
      save('2026-07-30T12:00:00Z', {
        status: 'reading',
        edited: { status: '2026-08-12T12:00:00Z' },
      }),
    ];
    expect(pictureReading(papers, 'year', NOW).weeks).toEqual({
      days: ['2026-07-27', '2026-08-03', '2026-08-10', '2026-08-17'],
      saved: [3, 0, 0, 1],
      done: [0, 0, 1, 1],
    });
  });

  it('counts a paper as done when it was, not when that was put back', () => {
    const put = { status: '2026-08-18T12:00:00Z' };
    const papers = [
      finish('2026-08-10T12:00:00Z', '', { edited: { ...put, done: '2026-07-28T12:00:00Z' } }),
      finish('2026-08-10T12:00:00Z', '', { edited: { ...put, done: '' } }),
    ];
    const { weeks, undated } = pictureReading(papers, 'year', NOW);
    expect(weeks).toEqual({
      days: ['2026-07-27', '2026-08-03', '2026-08-10', '2026-08-17'],
      saved: [0, 0, 2, 0],
      done: [1, 0, 0, 0],
    });
    expect(undated).toBe(1);
  });

  it('begins weeks on Monday, by the clock on the wall', () => {
    const papers = [save('2026-08-16T23:59:59-04:00'), save('2026-08-17T00:00:00-04:00')];
    expect(pictureReading(papers, 'year', NOW).weeks).toEqual({
      days: ['2026-08-10', '2026-08-17'],
      saved: [1, 1],
      done: [0, 0],
    });
  });

  it('says how many are done, nobody knows since when', () => {
    const papers = [save('2026-08-18T12:00:00Z', { status: 'done' })];
    const { weeks, undated } = pictureReading(papers, 'year', NOW);
    expect(undated).toBe(1);
    expect(weeks.done).toEqual([0]);
  });

  it('goes back as far as its range, whatever is older or ahead of the clock', () => {
    const papers = [
      finish('1970-01-01T12:00:00Z', '2026-08-18T12:00:00Z', { techniques: ['math'] }),
      save('2026-08-18T12:00:00Z'),
      save('2126-08-18T12:00:00Z', { techniques: ['math'] }),
    ];
    const lengths = (['quarter', 'year', 'all'] as const).map((range) => {
      const { weeks, techniques } = pictureReading(papers, range, NOW);
      expect(sumOf(weeks.saved)).toBe(1);
      expect(sumOf(weeks.done)).toBe(1);
      expect(techniques.courses).toEqual([]);
      return [weeks.days.length, techniques.days.length];
    });
    expect(lengths).toEqual([
      [13, 13],
      [52, 12],
      [1040, 240],
    ]);
  });

  it('follows the techniques of most papers, by week first and by month over more weeks', () => {
    const ids = 'abcdefgh'.split('');
    const recent = ids.map((_, at) => save('2026-08-18T12:00:00Z', { techniques: ids.slice(at) }));
    const short = pictureReading(recent, 'year', NOW).techniques;
    expect(short.unit).toBe('week');
    expect(short.courses.map(({ id }) => id)).toEqual(['h', 'g', 'f', 'e', 'd', 'c']);
    const long = pictureReading(
      // The last evening of April, in New York.
      [...recent, save('2026-05-01T02:00:00Z', { techniques: ['a', 'a'] })],
      'year',
      NOW,
    ).techniques;
    expect(long).toMatchObject({
      unit: 'month',
      days: ['2026-04-01', '2026-05-01', '2026-06-01', '2026-07-01', '2026-08-01'],
    });
    expect(long.courses).toContainEqual({ id: 'h', papers: 8, counts: [0, 0, 0, 0, 8] });
    const [course] = pictureReading(
      [save('2026-05-01T02:00:00Z', { techniques: ['a', 'a'] })],
      'year',
      NOW,
    ).techniques.courses;
    expect(course).toEqual({ id: 'a', papers: 1, counts: [1, 0, 0, 0, 0] });
  });
});

describe('the calendar', () => {
  it.each([
    ['weeks', WEEKS],
    ['months', MONTHS],
  ])('has every day in one of its %s, the next on the same day or the next', (_, calendar) => {
    const start = Date.UTC(2025, 11, 20, 17);
    for (let day = 0; day < 800; day += 1) {
      const time = start + day * 86_400_000;
      const number = calendar.numberAt(time);
      const local = new Date(time).toLocaleDateString('sv', { timeZone: 'America/New_York' });
      expect(calendar.firstDay(number) <= local).toBe(true);
      expect(local < calendar.firstDay(number + 1)).toBe(true);
    }
  });

  it('begins its weeks on Monday', () => {
    for (const number of [0, 1, 2955, 2956])
      expect(new Date(WEEKS.firstDay(number)).getUTCDay()).toBe(1);
  });
});
