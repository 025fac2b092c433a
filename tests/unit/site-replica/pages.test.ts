import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';

import { createSite } from '../../site/create-site.ts';
import type { SiteOptions } from '../../site/site.ts';

interface ListProps {
  readonly dailyPapers?: readonly Entry[];
  readonly searchResults?: readonly Entry[];
  readonly prevDate?: string;
  readonly nextDate?: string;
}

interface Entry {
  readonly title: string;
  readonly paper: { readonly id: string };
}

async function open(path: string, options: SiteOptions = {}) {
  const site = await createSite(options);
  const response = site.respond(`https://huggingface.co${path}`);
  const { document } = new Window();
  document.write(response?.body ?? '');
  const island = document.querySelector('[data-target="DailyPapers"]');
  const props = JSON.parse(island?.getAttribute('data-props') ?? '{}') as ListProps;
  const links = [...document.querySelectorAll('h3 a')];
  return { response, document, props, links };
}

describe.each(['svelte-3', 'svelte-5'] as const)('a list page of %s', (hydrate) => {
  it.each([
    ['/papers', 24],
    ['/papers/date/2026-08-05', 15],
    ['/papers?date=2026-08-04', 13],
    ['/papers/week/2026-W32', 52],
    ['/papers/month/2026-08', 52],
    ['/papers/trending', 52],
    ['/papers?q=benchmark', 9],
  ])('%s shows its entries in order', async (path, count) => {
    const { props, links } = await open(path, { hydrate });
    const entries = props.searchResults ?? props.dailyPapers ?? [];
    expect(entries).toHaveLength(count);
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      entries.map((entry) => `/papers/${entry.paper.id}`),
    );
    expect(links.map((link) => link.textContent)).toEqual(entries.map((entry) => entry.title));
  });
});

it('gives a grid card the links of the real one', async () => {
  const { document } = await open('/papers');
  const hrefs = [...document.querySelectorAll('article')][1]?.querySelectorAll('a');
  expect([...(hrefs ?? [])].map((link) => link.getAttribute('href'))).toEqual([
    '/papers/2607.05391',
    '/login?next=%2Fpapers%2F2607.05391',
    '/papers/2607.05391',
    '/papers/2607.05391',
    '/papers/2607.05391',
    '/papers/2607.05391#community',
  ]);
});

it('shows a video in place of the picture', async () => {
  const { document } = await open('/papers');
  expect(document.querySelectorAll('article video')).toHaveLength(1);
});

it('shows rows with an abstract and outside links, as articles or not', async () => {
  const { document } = await open('/papers/trending');
  const [row] = document.querySelectorAll('article');
  expect(row?.querySelector('p')?.textContent).toContain('Robot policies');
  expect(row?.querySelector('a[href="https://arxiv.org/abs/2607.27205"]')).not.toBeNull();
  const divs = await open('/papers/trending', { rowElement: 'div' });
  expect(divs.document.querySelector('article')).toBeNull();
  expect(divs.links).toHaveLength(52);
});

it('says so on a day without papers', async () => {
  const { document, props, response } = await open('/papers/date/2020-01-01');
  expect(response?.status).toBe(200);
  expect(props.dailyPapers).toEqual([]);
  expect(document.querySelector('main')?.textContent).toContain('No papers');
});

it('links the days before and after', async () => {
  const { props, document } = await open('/papers/date/2026-08-05');
  expect(props).toMatchObject({ prevDate: '2026-08-04', nextDate: '2026-08-06' });
  expect(document.querySelector('[data-test=next]')?.getAttribute('href')).toBe(
    '/papers/date/2026-08-06',
  );
});

it("shows a paper's page with its summary first and cards that are no papers", async () => {
  const { document } = await open('/papers/2605.18643');
  const [summary, abstract] = document.querySelectorAll('h2 + div p');
  expect(document.querySelector('h1')?.textContent).toMatch(/^Post-Trained MoE/);
  expect(summary?.textContent).toMatch(/^Half of the expert/);
  expect(abstract?.textContent).toMatch(/^Mixture-of-experts models activate a fixed number/);
  expect(abstract?.querySelector('a')?.getAttribute('href')).toBe('/papers?q=Mixture-of-experts');
  expect(document.querySelectorAll('article.overview-card-wrapper')).toHaveLength(2);
  expect(document.querySelector('a[href="/papers/1706.03762"]')).not.toBeNull();
  const { paper } = JSON.parse(
    document.querySelector('[data-target=PaperContent]')?.getAttribute('data-props') ?? '{}',
  ) as { paper: { id: string; summary: string } };
  expect(paper.id).toBe('2605.18643');
  expect(abstract?.textContent).toBe(paper.summary);
});

it.each([
  ['https://huggingface.co/papers/9999.99999', 404],
  ['https://huggingface.co/models', 200],
  ['https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2607.27205.png', 200],
  ['https://huggingface.co/avatars/0.svg', 200],
  ['https://example.com/papers', undefined],
])('answers %s with %s', async (url, status) => {
  const site = await createSite();
  expect(site.respond(url)?.status).toBe(status);
});

it('hands out the rest of a list for infinite scroll', async () => {
  const site = await createSite({ pageSize: 20 });
  const url = 'https://huggingface.co/api/replica/list?page=%2Fpapers%2Ftrending&skip=40';
  const { dailyPapers } = JSON.parse(site.respond(url)?.body ?? '{}') as ListProps;
  expect(dailyPapers).toHaveLength(12);
});
