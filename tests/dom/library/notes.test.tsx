import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, it } from 'vitest';

import { click, find, findField, press, submit, text, write } from '../render.tsx';
import { savedPaper } from './saved-paper.ts';
import { idsOf, showPage, three } from './show-page.tsx';

beforeAll(() => {
  // Without layout every element is flat: the list would draw no row.
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { value: 40, configurable: true });
});

const row = (root: HTMLElement, place: number) => find(root, `[data-index="${place}"]`);
const notesOf = (root: HTMLElement) => findField(root, 'textarea').value;

const changed = (notes: string) => [savedPaper({ ...three[0], notes }), ...three.slice(1)];

async function showDraft(actions: Parameters<typeof showPage>[1] = {}) {
  const page = await showPage({ papers: three }, actions);
  await click(row(page.root, 0), '[data-action=notes]');
  await write(page.root, 'textarea', 'Half a thought');
  return page;
}

/** Answers whether the page asks before it is left. */
function leave(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

describe('notes that are not saved yet', () => {
  it.each<[string, (root: HTMLElement) => Promise<unknown>]>([
    ['tags are added to the paper', (root) => click(row(root, 0), '[data-action=tags]')],
    ['another paper’s notes are opened', (root) => click(row(root, 1), '[data-action=notes]')],
    ['they are closed by their button', (root) => click(row(root, 0), '[data-action=notes]')],
    ['a key opens the tags', (root) => press(root, '.papers', 't')],
    [
      'another place is shown',
      async (root) => {
        await click(root, '[data-place=charts]');
        await click(root, '[data-place=papers]');
      },
    ],
  ])('stay when %s', async (_, turnAway) => {
    const { root } = await showDraft();
    await turnAway(root);
    expect(text(row(root, 0), '.unsaved')).toContain('not saved yet');
    expect(row(root, 1).querySelector('.unsaved')).toBeNull();
    await click(row(root, 0), '[data-action=notes]');
    expect(notesOf(root)).toBe('Half a thought');
  });

  it('stay when their paper is not shown for a while', async () => {
    const { root, change } = await showDraft();
    await change({ papers: three.slice(1) });
    expect(root.querySelector('textarea')).toBeNull();
    await change({ papers: three });
    expect(notesOf(root)).toBe('Half a thought');
  });

  it('are over once they are saved, cancelled or as before', async () => {
    const { root, called } = await showDraft();
    await submit(root, '.notes-form');
    expect(called).toEqual([['edit', idsOf(0), { notes: 'Half a thought', notesBefore: '' }]]);
    await click(row(root, 1), '[data-action=notes]');
    await write(root, 'textarea', 'Another');
    await click(root, '[data-action=cancel-notes]');
    await click(row(root, 2), '[data-action=notes]');
    await write(root, 'textarea', 'A third');
    await write(root, 'textarea', '');
    await click(row(root, 2), '[data-action=notes]');
    expect(root.querySelector('.unsaved')).toBeNull();
  });

  it('hold the page back from being left', async () => {
    const { root } = await showDraft();
    expect(leave()).toBe(true);
    await click(root, '[data-action=cancel-notes]');
    expect(leave()).toBe(false);
  });
});

/** The page, whose saves are answered one by one, as they are kept. */
async function showSlow() {
  const asked: unknown[] = [];
  const answers: ((isSaved: boolean) => void)[] = [];
  const page = await showDraft({
    edit(_, { notes, notesBefore }) {
      asked.push([notes, notesBefore]);
      return new Promise((resolve) => answers.push(resolve));
    },
  });
  const keep = async (notes: string) => {
    await page.change({ papers: changed(notes) });
    expect(page.root.querySelector('.notes-form .notice')).toBeNull();
    await act(async () => {
      answers.shift()?.(true);
      await new Promise((resolve) => setTimeout(resolve));
    });
  };
  return { ...page, asked, keep };
}

describe('notes that are written on while they are saved', () => {
  it('go on from what was saved', async () => {
    const { root, asked, keep } = await showSlow();
    await submit(root, '.notes-form');
    await write(root, 'textarea', 'Half a thought, and more');
    await keep('Half a thought');
    expect(notesOf(root)).toBe('Half a thought, and more');
    expect(root.querySelector('.notes-form .notice')).toBeNull();
    await submit(root, '.notes-form');
    await keep('Half a thought, and more');
    expect(asked).toEqual([
      ['Half a thought', ''],
      ['Half a thought, and more', 'Half a thought'],
    ]);
    expect(root.querySelector('textarea')).toBeNull();
  });

  it('can be saved again before that is done', async () => {
    const { root, asked, keep } = await showSlow();
    await submit(root, '.notes-form');
    await write(root, 'textarea', 'A thought');
    await submit(root, '.notes-form');
    await keep('Half a thought');
    await keep('A thought');
    expect(asked).toEqual([
      ['Half a thought', ''],
      ['A thought', 'Half a thought'],
    ]);
    expect(root.querySelector('textarea')).toBeNull();
  });

  it('stay when they are again what they were', async () => {
    const { root, keep } = await showSlow();
    await submit(root, '.notes-form');
    await write(root, 'textarea', '');
    await keep('Half a thought');
    expect(notesOf(root)).toBe('');
  });

  it('close no other paper’s that are opened meanwhile', async () => {
    const { root, keep } = await showSlow();
    await submit(root, '.notes-form');
    await click(row(root, 1), '[data-action=notes]');
    await keep('Half a thought');
    expect(row(root, 0).querySelector('.unsaved')).toBeNull();
    expect(row(root, 1).querySelector('textarea')).not.toBeNull();
  });

  it('stay closed when they are cancelled meanwhile', async () => {
    const { root, keep } = await showSlow();
    await submit(root, '.notes-form');
    await click(root, '[data-action=cancel-notes]');
    await keep('Half a thought');
    expect(root.querySelector('.unsaved, textarea')).toBeNull();
  });
});

describe('notes that another tab changed meanwhile', () => {
  it('are shown, and replaced only by the button that says so', async () => {
    const asked: unknown[] = [];
    const { root, change } = await showDraft({
      edit(_, { notesBefore }) {
        asked.push(notesBefore);
        return Promise.resolve(notesBefore !== '');
      },
    });
    await change({ papers: changed('An *hour* of work') });
    expect(notesOf(root)).toBe('Half a thought');
    expect(text(root, '.notes-form .notice')).toContain('changed elsewhere');
    expect(text(root, '.notes-form .notes em')).toBe('hour');
    // By a key, say: the background refuses it.
    await submit(root, '.notes-form');
    await click(root, '[data-action=replace-notes]');
    expect(asked).toEqual(['', 'An *hour* of work']);
    expect(root.querySelector('textarea')).toBeNull();
  });

  it('are not in the way of who wrote nothing, or the same', async () => {
    const { root, change } = await showDraft();
    await change({ papers: changed('Half a thought') });
    expect(root.querySelector('.notes-form .notice')).toBeNull();
    await click(root, '[data-action=cancel-notes]');
    await click(row(root, 0), '[data-action=notes]');
    await change({ papers: changed('Newer') });
    expect(notesOf(root)).toBe('Newer');
  });
});
