import { describe, expect, it } from 'vitest';

import type { SavedPaper } from '../../../utils/library/saved-paper.ts';
import { click, find, press, settle, texts } from '../render.tsx';
import { holdFrames } from './hold-frames.ts';
import { key } from './press-key.ts';
import { idsOf, showPage, three } from './show-page.tsx';

describe('the keys', () => {
  it('go from paper to paper, and change them', async () => {
    const { root, called } = await showPage({ papers: three });
    for (const name of ['j', 'j', 's', 'ArrowDown', 'x', 'k', 'Delete', 'u', 'Escape'])
      await key(root, name);
    expect(called.slice(0, 5)).toEqual([
      ['edit', idsOf(1), { status: 'reading' }],
      ['select', idsOf(2)],
      ['remove', idsOf(1)],
      ['select', []],
      ['undo'],
    ]);
    await key(root, 't');
    expect(root.querySelector(`[data-paper="${three[1]?.id}"] .tag-form`)).not.toBeNull();
    await key(root, 'n');
    expect(root.querySelector(`[data-paper="${three[1]?.id}"] textarea`)).not.toBeNull();
  });

  it('go on from where the last one went, though its row gets the focus only then', async () => {
    const { root } = await showPage({ papers: three });
    const runFrames = holdFrames();
    await key(root, 'j');
    const next = new KeyboardEvent('keydown', { key: 'j', bubbles: true });
    find(root, '.papers').dispatchEvent(next);
    await settle();
    runFrames();
    await settle();
    expect(find(root, '[data-cursor=true]').dataset['paper']).toBe(three[1]?.id);
  });

  it('go through the statuses also where these are asked for faster than they are saved', async () => {
    const { root, called } = await showPage(
      { papers: three },
      {
        edit(_, edit) {
          called.push(edit.status);
          return new Promise((resolve) => setTimeout(() => resolve(true), 50));
        },
      },
    );
    for (const name of ['j', 's', 's', 's']) await key(root, name);
    expect(called).toEqual(['reading', 'done', 'to-read']);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await key(root, 's');
    expect(called.at(-1)).toBe('reading');
  });

  it('are letters in a field', async () => {
    const { root, called } = await showPage({ papers: three });
    for (const name of ['s', 'x', 'Delete', '?']) await press(root, 'search input', name);
    expect(called).toEqual([]);
    expect(root.querySelector('dialog')).toBeNull();
  });

  it('do nothing behind a dialog, which Escape closes', async () => {
    const { root, called } = await showPage({ papers: three, selected: new Set([three[0]!.id]) });
    await key(root, '?');
    for (const name of ['Escape', 'Delete', 's', 'u'])
      expect((await press(root, 'dialog', name)).defaultPrevented).toBe(false);
    expect(called).toEqual([]);
  });

  it('are explained, and lead to the search', async () => {
    const { root } = await showPage({ papers: three });
    const slash = await key(root, '/');
    expect(slash.defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(find(root, 'search input'));
    await key(root, '?');
    expect(texts(root, 'dialog dt')).toContain('x');
  });
});

/** The page, from which papers go as they are removed. */
async function showGoing() {
  let papers: readonly SavedPaper[] = three;
  const selected: unknown[] = [];
  const page = await showPage(
    { papers, selected: new Set([three[1]!.id]) },
    {
      async remove(ids) {
        papers = papers.filter(({ id }) => !ids.includes(id));
        await page.change({ papers });
        return true;
      },
      select: (ids) => selected.push([...ids]),
    },
  );
  return { ...page, selected };
}

const focused = () => document.activeElement as HTMLElement;

describe('where a paper is removed, the focus goes', () => {
  it('to the row now at that place, the last, or the search', async () => {
    const { root, change } = await showGoing();
    await change({ selected: new Set() });
    await key(root, 'j');
    await expect.poll(() => focused().dataset['paper']).toBe(three[0]?.id);
    await key(root, 'j');
    await expect.poll(() => focused().dataset['paper']).toBe(three[1]?.id);
    await key(root, 'Delete');
    await expect.poll(() => focused().dataset['paper']).toBe(three[2]?.id);
    await key(root, 'Delete');
    await expect.poll(() => focused().dataset['paper']).toBe(three[0]?.id);
    await key(root, 'Delete');
    await expect.poll(focused).toBe(find(root, 'search input'));
  });

  it('by a row’s button, too, and what else is selected stays so', async () => {
    const { root, selected } = await showGoing();
    const button = '[data-index="0"] [data-action=remove]';
    find(root, button).focus();
    await click(root, button);
    await expect.poll(() => focused().dataset['paper']).toBe(three[1]?.id);
    expect(selected).toEqual([idsOf(1)]);
  });

  it('nowhere where it still is, and keys are for its row', async () => {
    const { root, change } = await showGoing();
    await change({ selected: new Set([three[0]!.id]) });
    for (const name of ['j', 'j', 'Delete']) await key(root, name);
    await expect.poll(() => focused().dataset['paper']).toBe(three[1]?.id);
    expect(find(root, '[data-cursor=true]').dataset['paper']).toBe(three[1]?.id);
  });
});
