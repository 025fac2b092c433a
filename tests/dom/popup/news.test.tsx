import { signal } from '@preact/signals';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

import { NewsList } from '../../../components/popup/NewsList.tsx';
import type { NewsPaper } from '../../../utils/follows/news.ts';
import { parsePaperId } from '../../../utils/paper.ts';
import { click, show, text, texts } from '../render.tsx';

beforeAll(() => void vi.stubEnv('TZ', 'America/Los_Angeles'));
afterAll(() => void vi.unstubAllEnvs());

const follows = [
  { kind: 'author', value: 'Ada', label: 'Ada Lovelace' },
  { kind: 'technique', value: 'agents', label: 'Agents' },
] as const;

const paper = (number: number): NewsPaper => ({
  id: parsePaperId(`2608.0000${number}`)!,
  title: `Let <think> ${number}`,
  follows,
});

/** News as the background changes it. */
function createNews(papers: readonly NewsPaper[]) {
  const listed = signal(papers);
  const read = vi.fn<(papers: readonly NewsPaper[]) => Promise<void>>(async () => {
    listed.value = [];
  });
  const restore = async (back: readonly NewsPaper[]) => {
    listed.value = back;
  };
  return { listed, read, restore };
}

async function showNews(papers: readonly NewsPaper[], saved: readonly string[] = []) {
  const { listed, ...actions } = createNews(papers);
  const List = () => <NewsList papers={listed.value} saved={new Set(saved)} actions={actions} />;
  return { root: await show(<List />), read: actions.read };
}

it('lists followed papers with links and what they are followed for', async () => {
  const { root } = await showNews([{ ...paper(1), date: '2026-08-20T00:00:00.000Z' }, paper(2)]);
  expect(texts(root, 'a')).toEqual(['Let <think> 1', 'Let <think> 2']);
  expect(root.querySelector('a')?.href).toBe('https://huggingface.co/papers/2608.00001');
  expect(texts(root, '.quiet')[1]).toBe('Ada Lovelace, Agents');
  expect(root.querySelector('time')?.dateTime).toBe('2026-08-20T00:00:00.000Z');
});

it('says of those that are saved that they are', async () => {
  const { root } = await showNews([paper(1), paper(2)], [paper(2).id]);
  expect(texts(root, '.quiet')).toEqual(['Ada Lovelace, Agents', 'Ada Lovelace, Agents · saved']);
});

it('dates papers by their own day, also west of where days begin', async () => {
  const { root } = await showNews([{ ...paper(1), date: '2026-08-20T00:00:00.000Z' }]);
  expect(text(root, 'time')).toBe('Aug 20, 2026');
});

it('shows five at first', async () => {
  const { root } = await showNews([1, 2, 3, 4, 5, 6, 7].map(paper));
  expect(texts(root, 'a')).toHaveLength(5);
  expect(text(root, '[data-action=more-news]')).toBe('2 more');
  await click(root, '[data-action=more-news]');
  expect(texts(root, 'a')).toHaveLength(7);
});

it('marks all as read, also those not shown, and takes it back', async () => {
  const papers = [1, 2, 3, 4, 5, 6, 7].map(paper);
  const { root, read } = await showNews(papers);
  await click(root, '[data-action=read-all]');
  expect(read.mock.calls).toEqual([[papers]]);
  expect(text(root, '.undo')).toContain('All marked as read.');
  await click(root, '[data-action=undo]');
  expect(texts(root, 'a')).toHaveLength(5);
  expect(root.querySelector('.undo')).toBeNull();
});

it('is not there without news', async () => {
  const { root } = await showNews([]);
  expect(root.textContent).toBe('');
});
