import { describe, expect, it } from 'vitest';

import { listNews, readNews, restoreNews, tellNews } from '../../../utils/follows/change-news.ts';
import type { Follow } from '../../../utils/follows/follows.ts';
import {
  EMPTY_NEWS,
  NEWS_VERSION,
  parseNewsPaper,
  readNewsDocument,
} from '../../../utils/follows/news.ts';
import type { NewsDocument, NewsPaper } from '../../../utils/follows/news.ts';
import { idOf } from '../../saved-papers.ts';
import { createRandom, pick } from '../random.ts';

const fixtures = import.meta.glob<unknown>('./fixtures/news-v*.json', {
  eager: true,
  import: 'default',
});

const ada = { kind: 'author', value: 'Ada Lovelace', label: 'Ada Lovelace' } as const;
const followed: Follow = { ...ada, since: '2026-11-01T00:00:00.000Z' };

const paper = (number: number, date = '2026-08-20'): NewsPaper => ({
  id: idOf(number),
  title: `Paper ${number}`,
  date,
  follows: [ada],
});

const list = (document: NewsDocument, follows: readonly Follow[] = [followed]) =>
  listNews(document, follows).map(({ title }) => title);

describe('stored news', () => {
  it('has a frozen fixture for every released version, read whole', () => {
    expect(Object.keys(fixtures)).toEqual([`./fixtures/news-v${NEWS_VERSION}.json`]);
    for (const fixture of Object.values(fixtures)) {
      expect(readNewsDocument(fixture)).toEqual({
        status: 'ok',
        value: { ...EMPTY_NEWS, unread: [paper(1)], read: [idOf(2)] },
      });
    }
  });

  it('is kept through every change where it cannot be read', () => {
    const stored = { version: 1, unread: [{ id: 'x' }, paper(1)], read: [7, 'x', idOf(3)] };
    const reading = readNewsDocument(stored);
    if (reading.status !== 'ok') throw new Error(reading.reason);
    const changed = readNews(reading.value, [idOf(1)]);
    expect(readNewsDocument(structuredClone(changed))).toEqual({
      status: 'ok',
      value: { version: 1, unread: [], read: [idOf(1), idOf(3)], setAside: [{ id: 'x' }] },
    });
    expect(readNewsDocument({ version: 1, unread: {}, read: [] })).toMatchObject({
      status: 'unreadable',
    });
    expect(readNewsDocument({ version: 2 })).toMatchObject({ reason: 'newer-version' });
  });

  it.each([
    [undefined],
    [{ ...paper(1), id: '../etc' }],
    [{ ...paper(1), title: ' ' }],
    [{ ...paper(1), follows: 'all' }],
  ])('takes no %j', (value) => {
    expect(parseNewsPaper(value)).toBeUndefined();
  });

  it('cuts off what is far too long', () => {
    const large = {
      ...paper(1),
      title: 'a'.repeat(9000),
      follows: Array.from({ length: 50 }, () => ada),
    };
    const read = parseNewsPaper(large);
    expect(read?.title.length).toBe(300);
    expect(read?.follows.length).toBe(5);
  });
});

it('lists the followed papers of all pages, the newest first and each once', () => {
  const one = tellNews(EMPTY_NEWS, [paper(1), paper(3), paper(2, '2026-08-21')]);
  const two = tellNews(one, [paper(3), paper(4, '2026-07-01')]);
  expect(list(two)).toEqual(['Paper 2', 'Paper 3', 'Paper 1', 'Paper 4']);
  expect(tellNews(two, [paper(1), paper(4, '2026-07-01')])).toBe(two);
});

it('takes in a title or follows that have changed', () => {
  const one = tellNews(EMPTY_NEWS, [paper(1)]);
  const renamed = { ...paper(1), title: 'New' };
  expect(list(tellNews(one, [renamed]))).toEqual(['New']);
});

it('is not told again what was opened or marked as read, until that is taken back', () => {
  const told = tellNews(EMPTY_NEWS, [paper(1), paper(2)]);
  const opened = readNews(told, [idOf(1)]);
  expect(list(opened)).toEqual(['Paper 2']);
  expect(tellNews(opened, [paper(1)])).toBe(opened);
  expect(readNews(opened, [idOf(1)])).toBe(opened);
  expect(list(restoreNews(opened, [paper(1)]))).toEqual(['Paper 2', 'Paper 1']);
  // Opened before anybody followed it.
  expect(list(tellNews(readNews(EMPTY_NEWS, [idOf(9)]), [paper(9)]))).toEqual([]);
});

it('leaves out what is no longer followed, and has it again', () => {
  const told = tellNews(EMPTY_NEWS, [paper(1)]);
  expect(list(told, [])).toEqual([]);
  expect(list(told, [{ ...followed, value: 'Lovelace, Ada' }])).toEqual(['Paper 1']);
});

it('is bounded, never lists what was read, and loses the oldest first', () => {
  const random = createRandom(3);
  let document = EMPTY_NEWS;
  const read = new Set<string>();
  for (let step = 0; step < 1500; step += 1) {
    const number = Math.floor(random() * 2000);
    const date = `2026-0${1 + Math.floor(random() * 9)}-11`;
    if (random() < 0.3) {
      const [at = paper(number)] = document.unread;
      const { id } = pick(random, [at, paper(number)]);
      read.add(id);
      document = readNews(document, [id]);
    } else {
      document = tellNews(document, [paper(number, date)]);
    }
  }
  const unread = document.unread.map(({ id }) => id);
  expect(unread).toHaveLength(200);
  expect(unread.filter((id) => read.has(id))).toEqual([]);
  expect(new Set(document.read)).toEqual(read);
  const dates = document.unread.map(({ date }) => date ?? '');
  expect(dates).toEqual(dates.toSorted().toReversed());
  const many = Array.from({ length: 5000 }, (_, index) => idOf(index));
  expect(readNews(document, many).read).toHaveLength(3000);
});
