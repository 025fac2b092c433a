import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';

import type { SavedPaper } from '../../utils/library/saved-paper.ts';
import { createPaper, idOf } from '../saved-papers.ts';
import { eventually } from './popup/own-pages.ts';
import { useLibrary } from './storage/use-library.ts';

const { openLibrary, save } = useLibrary();

/** One that was saved after the one before, with what else it is sorted and narrowed by. */
const createKnown = (number: number, fields: object) =>
  createPaper(number, { version: 2, abstract: 'Of what is known.', ...fields });

const PAPERS = [
  createKnown(1, {
    title: 'Zebras under diffusion',
    date: '2026-08-20T00:00:00.000Z',
    code: { state: 'repository', url: 'https://github.com/example/1', stars: 900 },
    techniques: ['diffusion'],
    status: 'done',
    tags: ['thesis'],
    organization: 'Example Lab',
  }),
  createKnown(2, {
    title: 'agents that read',
    date: '2024-02-29T00:00:00.000Z',
    code: { state: 'linked', url: 'https://github.com/example/2', stars: 12 },
    techniques: ['agents', 'diffusion'],
    status: 'reading',
    tags: ['thesis', 'to cite'],
    organization: 'Example Lab',
  }),
  createKnown(3, {
    title: 'Of robots',
    date: '2025-05-01T00:00:00.000Z',
    code: { state: 'unknown' },
    techniques: ['robotics', 'agents'],
    status: 'to-read',
    tags: ['Thesis'],
    organization: 'Other University',
  }),
  createKnown(4, {
    title: 'Änderungen',
    abstract: 'Nothing but zebras.',
    date: '2026-01-02T00:00:00.000Z',
    code: { state: 'promised' },
    techniques: ['diffusion'],
    status: 'done',
    tags: [],
    organization: undefined,
  }),
];

const idsOf = (papers: readonly SavedPaper[]): readonly string[] =>
  papers.map(({ id }) => id).toReversed();

it('is sorted by each of the choices', async () => {
  await save(...PAPERS);
  const { choose, listed, write, page } = await openLibrary();
  const sorts = await page.$$eval('[data-action=sort] option', (all) => all.map((o) => o.value));
  expect(sorts).toEqual(['relevance', 'saved', 'date', 'title', 'stars']);
  const orders = {
    date: [1, 4, 3, 2],
    title: [2, 4, 3, 1],
    stars: [1, 2, 4, 3],
    saved: [4, 3, 2, 1],
  };
  for (const [sort, order] of Object.entries(orders)) {
    await choose('[data-action=sort]', sort);
    await eventually(listed).toEqual(order.map(idOf));
  }
  await write('search input', 'zebras');
  await eventually(listed).toEqual([4, 1].map(idOf));
  // The word is in the title of one, and in the abstract of the other.
  await choose('[data-action=sort]', 'relevance');
  await eventually(listed).toEqual([1, 4].map(idOf));
});

/** What papers have of a facet, worked out afresh. */
const VALUES: Readonly<Record<string, (paper: SavedPaper) => readonly string[]>> = {
  status: ({ status }) => [status],
  tag: ({ tags }) => tags.map((tag) => tag.toLowerCase()),
  technique: ({ techniques }) => techniques,
  code: ({ code }) => [code.state],
  year: ({ date = '' }) => [date.slice(0, 4)],
  organization: ({ organization }) => (organization === undefined ? [] : [organization]),
};

/** The papers that have one of the chosen values of each facet. */
const withAll = (chosen: Readonly<Record<string, readonly string[]>>): readonly SavedPaper[] =>
  PAPERS.filter((paper) =>
    Object.entries(chosen).every(
      ([facet, values]) =>
        values.length === 0 || VALUES[facet]?.(paper).some((value) => values.includes(value)),
    ),
  );

/** Values with their counts, by facet, as the page shows them. */
const readFacets = (page: Page): Promise<Record<string, Record<string, number>>> =>
  page.$$eval('[data-facet]', (groups) =>
    Object.fromEntries(
      groups.map((group) => [
        group.getAttribute('data-facet'),
        Object.fromEntries(
          [...group.querySelectorAll('[data-value]')].map((value) => [
            (value.getAttribute('data-value') ?? '').replace('Thesis', 'thesis'),
            Number(value.querySelector('.count')?.textContent),
          ]),
        ),
      ]),
    ),
  );

/** What the page is to show with these chosen. */
function expectedFacets(chosen: Readonly<Record<string, readonly string[]>>) {
  const all = Object.entries(VALUES).map(([facet, valuesOf]) => {
    // What is chosen stays in sight.
    const counts = Object.fromEntries((chosen[facet] ?? []).map((value) => [value, 0]));
    // Another value of the same facet would bring papers in, not leave some out.
    for (const value of withAll({ ...chosen, [facet]: [] }).flatMap(valuesOf))
      counts[value] = (counts[value] ?? 0) + 1;
    return [facet, counts] as const;
  });
  return Object.fromEntries(all.filter(([, counts]) => Object.keys(counts).length > 0));
}

describe('facets', () => {
  it('narrow the list, each value to the papers that it counts', async () => {
    await save(...PAPERS);
    const { page, click, listed, text } = await openLibrary();
    await eventually(() => readFacets(page)).toEqual(expectedFacets({}));
    for (const [facet, counts] of Object.entries(expectedFacets({}))) {
      for (const [value, papers] of Object.entries(counts)) {
        const button = `[data-facet=${facet}] [data-value="${value}" i]`;
        await click(button);
        await eventually(listed).toEqual(idsOf(withAll({ [facet]: [value] })));
        expect(await listed()).toHaveLength(papers);
        expect(await text('[data-count=total]')).toMatch(new RegExp(`^${papers} papers? found$`));
        await click(button);
        await eventually(listed).toHaveLength(PAPERS.length);
      }
    }
  });

  it('narrow together, within a search, and count what each would leave', async () => {
    await save(...PAPERS);
    const { page, click, listed, write, text } = await openLibrary();
    const chosen: Record<string, string[]> = {};
    for (const [facet, value] of [
      ['technique', 'diffusion'],
      ['tag', 'thesis'],
      ['status', 'done'],
      ['status', 'reading'],
      ['year', '2024'],
    ] as const) {
      await click(`[data-facet=${facet}] [data-value="${value}" i]`);
      (chosen[facet] ??= []).push(value);
      await eventually(listed).toEqual(idsOf(withAll(chosen)));
      await eventually(() => readFacets(page)).toEqual(expectedFacets(chosen));
    }
    expect(await listed()).toEqual([idOf(2)]);
    await click('[data-action=widen]');
    await click('[data-facet=technique] [data-value=diffusion]');
    await write('search input', 'zebras');
    await eventually(listed).toEqual([1, 4].map(idOf));
    await click('[data-facet=code] [data-value=promised]');
    await eventually(listed).toEqual([idOf(4)]);
    expect(await text('[data-facet=code] [data-value=repository] .count')).toBe('1');
  });
});
