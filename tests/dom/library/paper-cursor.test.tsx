import { describe, expect, it, onTestFinished, vi } from 'vitest';

import { click, find, press } from '../render.tsx';
import { holdFrames } from './hold-frames.ts';
import { key } from './press-key.ts';
import { savedPaper } from './saved-paper.ts';
import { idsOf, showPage, three } from './show-page.tsx';

const focused = () => document.activeElement as HTMLElement;
const untilOn = (place: number) =>
  expect.poll(() => focused().dataset['paper']).toBe(three[place]?.id);
const selectedOf = (...places: readonly number[]) =>
  new Set(places.map((place) => three[place]!.id));
const newest = savedPaper({ id: '2608.00009', title: 'Newest' });

describe('the cursor', () => {
  it('stays with its paper where others come before it, and keys are for that', async () => {
    const { root, called, change } = await showPage({ papers: three });
    for (const name of ['j', 'j']) await key(root, name);
    await untilOn(1);
    await change({ papers: [newest, ...three] });
    expect(find(root, '[data-cursor=true]').dataset['paper']).toBe(three[1]?.id);
    for (const name of ['s', 'Delete']) await key(root, name);
    expect(called.slice(0, 2)).toEqual([
      ['edit', idsOf(1), { status: 'reading' }],
      ['remove', idsOf(1)],
    ]);
  });

  it('goes on with the next where its paper leaves the list, and so does the focus', async () => {
    const { root, change } = await showPage({ papers: [newest, ...three] });
    for (const name of ['j', 'j', 'j']) await key(root, name);
    await untilOn(1);
    // With the one before it, as a status does that is given to several.
    await change({ papers: [newest, three[2]!] });
    await untilOn(2);
    await change({ papers: [] });
    expect(focused()).toBe(find(root, 'search input'));
  });

  it('is shown before a key changes what was never pointed at', async () => {
    const { root, called } = await showPage({ papers: three });
    await key(root, 's');
    await untilOn(0);
    expect(called).toEqual([]);
    await key(root, 's');
    expect(called).toEqual([['edit', idsOf(0), { status: 'reading' }]]);
  });

  it('is shown again before a key changes what was scrolled away', async () => {
    const { root, called } = await showPage({ papers: three });
    await key(root, 'j');
    await untilOn(0);
    focused().blur();
    const rows = vi.spyOn(Element.prototype, 'getBoundingClientRect');
    onTestFinished(() => rows.mockRestore());
    rows.mockReturnValue(new DOMRect(0, -500, 100, 40));
    await key(root, 'Delete');
    await untilOn(0);
    rows.mockReturnValue(new DOMRect(0, 50, 100, 40));
    expect(called).toEqual([]);
    await key(root, 'Delete');
    expect(called[0]).toEqual(['remove', idsOf(0)]);
  });

  it.each(['Enter', 'ArrowDown'])('takes the focus from the search by %s', async (name) => {
    const { root } = await showPage({ papers: three });
    for (const before of ['j', 'j', '/']) await key(root, before);
    await press(root, 'search input', name);
    await untilOn(0);
  });

  it('is on a row that a screen reader calls by its title', async () => {
    const { root } = await showPage({ papers: three });
    expect(find(root, '[data-cursor=true]').getAttribute('aria-label')).toBe('Paper 1');
  });
});

it('is not taken from a field that has it by the time a move is shown', async () => {
  const { root } = await showPage({ papers: three });
  const runFrames = holdFrames();
  for (const name of ['j', 'n']) await key(root, name);
  runFrames();
  expect(focused()).toBe(find(root, 'textarea'));
});

describe('the focus stays in its row', () => {
  it('where more authors are shown, or a tag is taken off', async () => {
    const authors = Array.from({ length: 9 }, (_, author) => `Author ${author}`);
    const { root } = await showPage({ papers: [savedPaper({ authors, tags: ['one'] })] });
    find(root, '.authors button').focus();
    await click(root, '.authors button');
    expect(focused()).toBe(find(root, '.authors'));
    await key(root, 't');
    find(root, '.take-off').focus();
    await click(root, '.take-off');
    expect(focused()).toBe(find(root, '.tag-form input'));
  });

  it('and comes back to a field that is open by its key', async () => {
    const { root } = await showPage({ papers: three });
    for (const [name, field] of [
      ['t', '.tag-form input'],
      ['n', 'textarea'],
    ] as const) {
      await key(root, name);
      find(root, '[data-index="0"]').focus();
      await key(root, name);
      expect(focused()).toBe(find(root, field));
    }
  });
});

describe('the focus does not go with a button', () => {
  it('that shows all again, or takes a change back', async () => {
    const page = { papers: three, choice: { tag: ['tag 2'] }, undo: 'Changed 1 paper.' };
    const { root, change } = await showPage({ ...page, saving: 'saved' });
    find(root, '[data-action=widen]').focus();
    await click(root, '[data-action=widen]');
    await change({ choice: {} });
    expect(focused()).toBe(find(root, '[data-facet=status] [data-value]'));
    find(root, '[data-action=undo]').focus();
    await click(root, '[data-action=undo]');
    await change({ saving: 'saving' });
    expect(focused()).toBe(find(root, '.saving'));
  });
});

describe('with papers selected', () => {
  it('the key for tags is for all of them, and Escape leads back', async () => {
    const { root } = await showPage({ papers: three, selected: selectedOf(1, 2) });
    await key(root, 'j');
    await untilOn(0);
    await key(root, 't');
    expect(focused()).toBe(find(root, '.selection input'));
    await press(root, '.selection input', 'Escape');
    await untilOn(0);
  });

  it('the focus does not go with what they are cleared by', async () => {
    const { root, change } = await showPage(
      { papers: three, selected: selectedOf(1) },
      { select: () => void change({ selected: new Set() }) },
    );
    find(root, '[data-action=clear-selection]').focus();
    await click(root, '[data-action=clear-selection]');
    await untilOn(0);
  });

  it('all that are found now are selected with those from before', async () => {
    const selected = new Set([newest.id]);
    const { root, called } = await showPage({ papers: three, selected });
    await key(root, 'a');
    expect(called).toEqual([['select', [newest.id, ...idsOf(0, 1, 2)]]]);
  });

  it('it is said how many of them are not shown, which are changed all the same', async () => {
    const { root, change } = await showPage({ papers: three, selected: selectedOf(0, 1, 2) });
    const unseen = () => root.querySelector('[data-count=unseen]')?.textContent;
    expect(unseen()).toBeUndefined();
    await change({ papers: three.slice(2) });
    expect(unseen()).toBe('2 are not shown now');
  });

  it('a range begins at the paper picked last, and at none that is not shown', async () => {
    const { root, called, change } = await showPage({ papers: three });
    await click(root, `[data-paper="${three[0]?.id}"] .pick`);
    await change({ papers: [newest, ...three] });
    await pickTo(root, 1);
    await change({ papers: three.slice(1) });
    await click(root, `[data-paper="${three[1]?.id}"] .pick`);
    await change({ papers: [three[0]!, three[2]!] });
    await pickTo(root, 2);
    const picked = [idsOf(0), idsOf(0, 1), idsOf(1), idsOf(2)];
    expect(called).toEqual(picked.map((ids) => ['select', ids]));
  });
});

async function pickTo(root: HTMLElement, place: number): Promise<void> {
  const box = find(root, `[data-paper="${three[place]?.id}"] .pick`);
  box.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true }));
  await Promise.resolve();
}
