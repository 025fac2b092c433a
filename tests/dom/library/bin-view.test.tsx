import { expect, it } from 'vitest';

import { click, find, text, texts } from '../render.tsx';
import { idsOf, showPage, three } from './show-page.tsx';

it('brings papers back from the bin, or removes them for good when asked twice', async () => {
  const removedAt = '2026-11-02T00:00:00.000Z';
  const binned = three.map((paper) => ({ id: paper.id, removedAt, title: paper.title }));
  const { root, called } = await showPage({}, {}, { binned });
  await click(root, '[data-place=bin]');
  const titles = () => texts(root, '.binned .title');
  await expect.poll(titles).toEqual(['Paper 1', 'Paper 2', 'Paper 3']);
  await click(root, '[data-binned="2608.00001"] [data-action=restore]');
  await click(root, '[data-binned="2608.00002"] [data-action=discard]');
  await click(root, '[data-binned="2608.00002"] [data-action=discard]');
  expect(called).toEqual([
    ['restore', idsOf(0)],
    ['discard', idsOf(1)],
  ]);
});

it('the bin tells what it asks, and the focus goes on where a paper is gone', async () => {
  const removedAt = '2026-11-02T00:00:00.000Z';
  const binned = three.map((paper) => ({ id: paper.id, removedAt, title: paper.title }));
  const { root } = await showPage({}, {}, { binned });
  await click(root, '[data-place=bin]');
  await expect.poll(() => texts(root, '.binned .title')).toHaveLength(3);
  const leave = async (place: number, action: string, presses = 1) => {
    const selector = `[data-binned="${idsOf(place)[0]}"] [data-action=${action}]`;
    find(root, selector).focus();
    for (let times = 1; times < presses; times += 1) await click(root, selector);
    const said = [
      find(root, selector).getAttribute('aria-label'),
      text(root, `[data-binned="${idsOf(place)[0]}"] [role=status]`),
    ];
    binned.splice(
      binned.findIndex(({ id }) => id === idsOf(place)[0]),
      1,
    );
    await click(root, selector);
    return [...said, document.activeElement?.getAttribute('aria-label')];
  };
  const question = 'Sure? Remove for good: Paper 2';
  expect(await leave(1, 'discard', 2)).toEqual([question, question, 'Remove for good: Paper 3']);
  expect(await leave(2, 'restore')).toEqual(['Bring back: Paper 3', '', 'Bring back: Paper 1']);
  expect(await leave(0, 'restore')).toEqual(['Bring back: Paper 1', '', null]);
  expect((document.activeElement as HTMLElement).dataset['count']).toBe('bin');
});

it('the bin shows what is in it once an undo, or another tab, has brought a paper back', async () => {
  const removedAt = '2026-11-02T00:00:00.000Z';
  const binned = three.map((paper) => ({ id: paper.id, removedAt, title: paper.title }));
  const { root, change } = await showPage({}, {}, { binned });
  await click(root, '[data-place=bin]');
  const titles = () => texts(root, '.binned .title');
  await expect.poll(titles).toHaveLength(3);
  binned.pop();
  await change({ papers: three.slice(2), total: 1 });
  await expect.poll(titles).toEqual(['Paper 1', 'Paper 2']);
});
