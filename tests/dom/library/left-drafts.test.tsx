import { describe, expect, it } from 'vitest';

import { click, find, findField, text, write } from '../render.tsx';
import { idsOf, showPage, three } from './show-page.tsx';

const BOX = `[data-left-draft="${idsOf(0)[0]}"]`;
const focused = () => document.activeElement as HTMLElement;

/** Notes are being written, and their paper goes. */
async function showLeft() {
  const page = await showPage({ papers: three });
  await click(page.root, '[data-index="0"] [data-action=notes]');
  await write(page.root, 'textarea', 'Half a thought');
  findField(page.root, 'textarea').focus();
  await page.keepOnly(three.slice(1));
  return page;
}

describe('notes of a paper that is removed while they are written', () => {
  it('stay in sight, and so does who writes', async () => {
    const { root } = await showLeft();
    expect(text(root, `${BOX} [role=alert]`)).toContain('Paper 1');
    const field = findField(root, `${BOX} textarea`);
    expect(field.value).toBe('Half a thought');
    await expect.poll(focused).toBe(field);
  });

  it('come back with it, as they are by then', async () => {
    const { root, called, keepOnly } = await showLeft();
    await write(root, `${BOX} textarea`, 'A whole thought');
    await click(root, `${BOX} [data-action=restore-left]`);
    expect(called).toEqual([['restore', idsOf(0)]]);
    await keepOnly(three);
    expect(root.querySelector(BOX)).toBeNull();
    expect(findField(root, '[data-index="0"] textarea').value).toBe('A whole thought');
  });

  it('go when they are dropped', async () => {
    const { root } = await showLeft();
    await click(root, `${BOX} [data-action=drop-left]`);
    expect(root.querySelector(BOX)).toBeNull();
    expect(focused()).toBe(find(root, 'search input'));
  });

  it('are named while their paper is only not found, and lead to it', async () => {
    const { root, called, change } = await showPage({ papers: three });
    await click(root, '[data-index="0"] [data-action=notes]');
    await write(root, 'textarea', 'Half a thought');
    expect(root.querySelector('[data-unseen-draft]')).toBeNull();
    await change({ papers: three.slice(1) });
    expect(root.querySelector(BOX)).toBeNull();
    expect(text(root, '[data-unseen-draft]')).toContain('Paper 1');
    await click(root, '[data-action=show-draft]');
    expect(called).toEqual([
      ['choose', {}],
      ['search', idsOf(0)[0]],
    ]);
  });
});

it.each([
  ['the search, where letters are no keys, if it was written in', 'thes', 'search input'],
  ['the next paper if nothing was', '', '[data-index="0"]'],
])('the focus of a field that goes with its row comes to %s', async (_, written, next) => {
  const { root, keepOnly } = await showPage({ papers: three });
  await click(root, '[data-index="0"] [data-action=tags]');
  await write(root, '.tag-form input', written);
  findField(root, '.tag-form input').focus();
  await keepOnly(three.slice(1));
  await expect.poll(focused).toBe(find(root, next));
});
