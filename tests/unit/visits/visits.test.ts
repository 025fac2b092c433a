import { describe, expect, it } from 'vitest';

import { addVisit } from '../../../utils/visits/add-visit.ts';
import { findAverage } from '../../../utils/visits/average.ts';
import {
  MOST_VISITS,
  NO_VISITS,
  parseVisit,
  readVisitsDocument,
  VISITS_VERSION,
} from '../../../utils/visits/visits.ts';
import type { Visit } from '../../../utils/visits/visits.ts';

const fixtures = import.meta.glob<unknown>('./fixtures/*.json', { eager: true, import: 'default' });

const visit = (date: string, diffusion = 2, papers = 20): Visit => ({
  date,
  papers,
  techniques: { diffusion },
});
const day = (number: number) => `2026-08-${String(number).padStart(2, '0')}`;

describe('the stored visits', () => {
  it('are read from every released version', () => {
    expect(Object.keys(fixtures)).toHaveLength(VISITS_VERSION);
    for (const stored of Object.values(fixtures)) {
      const reading = readVisitsDocument(stored);
      expect(reading.status === 'ok' && reading.value.visits.map(({ date }) => date)).toEqual([
        '2026-08-04',
        '2026-08-05',
      ]);
    }
  });

  it('keep aside what cannot be read', () => {
    const visits = [visit('2026-08-04'), { date: 'yesterday' }];
    const reading = readVisitsDocument({ version: 1, visits, setAside: [] });
    expect(reading.status === 'ok' && reading.value.setAside).toEqual([{ date: 'yesterday' }]);
  });

  it.each([
    null,
    {},
    { ...visit(day(1)), date: '2026-13-45' },
    { ...visit(day(1)), papers: -1 },
    { ...visit(day(1)), papers: 1e9 },
    { ...visit(day(1)), techniques: [] },
    { ...visit(day(1)), techniques: { diffusion: 1.5 } },
    { ...visit(day(1)), techniques: { diffusion: 21 } },
    { ...visit(day(1)), techniques: { ['x'.repeat(65)]: 1 } },
    {
      ...visit(day(1)),
      techniques: Object.fromEntries(Array.from({ length: 201 }, (_, index) => [index, 1])),
    },
  ])('never hold %j', (value) => {
    expect(parseVisit(value)).toBeUndefined();
  });
});

const after = (...visits: readonly Visit[]) => visits.reduce(addVisit, NO_VISITS);
const dates = (...visits: readonly Visit[]) => after(...visits).visits.map(({ date }) => date);

describe('addVisit', () => {
  it('keeps the days in order, each as it was last seen', () => {
    const document = after(visit(day(5)), visit(day(3)), visit(day(5), 7));
    expect(document.visits).toEqual([visit(day(3)), visit(day(5), 7)]);
  });

  it('is the same document where nothing is new', () => {
    const document = after(visit(day(5)));
    expect(addVisit(document, visit(day(5)))).toBe(document);
    const other = { ...visit(day(5)), techniques: { diffusion: 2, agents: 1 } };
    expect(addVisit(document, other)).not.toBe(document);
  });

  it('keeps the latest days only', () => {
    const month = Array.from({ length: 31 }, (_, index) => visit(day(index + 1)));
    expect(dates(...month)).toEqual(month.slice(1).map(({ date }) => date));
    expect(dates(...month)).toHaveLength(MOST_VISITS);
    const full = after(...month);
    expect(addVisit(full, visit('2026-01-01'))).toBe(full);
  });
});

describe('findAverage', () => {
  const visits = [visit(day(1), 1), visit(day(2), 0), visit(day(3), 5), visit(day(4), 50, 60)];

  it('is of the other days', () => {
    const average = findAverage(visits, day(4));
    expect(average?.days).toBe(3);
    expect(average?.of('diffusion')).toBe(2);
    expect(average?.of('agents')).toBe(0);
    expect(average?.of('constructor')).toBe(0);
  });

  it('says nothing of two days, nor of days without a paper', () => {
    expect(findAverage(visits.slice(0, 3), day(3))).toBeUndefined();
    expect(findAverage([...visits.slice(0, 2), visit(day(9), 0, 0)], undefined)).toBeUndefined();
    expect(findAverage(visits.slice(0, 3), undefined)?.days).toBe(3);
  });
});
