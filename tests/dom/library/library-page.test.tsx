import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';

import { choose, click, find, submit, text, texts, write } from '../render.tsx';
import { savedPaper } from './saved-paper.ts';
import { idsOf, showPage, three } from './show-page.tsx';

describe('several papers', () => {
  it('are picked one by one, or as a range', async () => {
    const { root, called } = await showPage({ papers: three });
    await click(root, '[data-index="0"] .pick');
    const last = find(root, '[data-index="2"] .pick');
    await act(() => {
      last.dispatchEvent(new MouseEvent('click', { shiftKey: true, bubbles: true }));
    });
    expect(called).toEqual([
      ['select', idsOf(0)],
      ['select', idsOf(0, 1, 2)],
    ]);
  });

  it('are tagged, read and removed at once', async () => {
    const selected = new Set(three.map(({ id }) => id));
    // One of the three is not found by the search.
    const page = { papers: three.slice(1), selected, selectedTags: ['tag 1', 'tag 2'] };
    const { root, called } = await showPage(page);
    expect(text(root, '.selection strong')).toBe('3 papers selected');
    await choose(root, '.selection .status', 'reading');
    await write(root, '.selection input', 'thesis');
    await submit(root, '.selection form');
    await choose(root, '.selection > select:not(.status)', 'tag 1');
    await click(root, '[data-action=remove-selected]');
    const ids = idsOf(0, 1, 2);
    expect(called).toEqual([
      ['edit', ids, { status: 'reading' }],
      ['edit', ids, { tags: { add: ['thesis'], remove: [] } }],
      ['edit', ids, { tags: { add: [], remove: ['tag 1'] } }],
      ['remove', ids],
      ['select', []],
    ]);
  });
});

describe('what became of a change', () => {
  it.each([
    [{ saving: 'saving' }, 'Saving…'],
    [{ saving: 'saved' }, 'Saved.'],
    [{ saving: 'saved', undo: 'Removed: A' }, 'Removed: A'],
    [{ saving: 'failed', problem: 'Not done.' }, ''],
    [{ saving: 'refused', problem: 'Not done.' }, ''],
  ] as const)('is said: %j', async (view, said) => {
    const { root } = await showPage(view);
    expect(text(root, '.saving [role=status]')).toBe(said);
    const again = root.querySelector('[data-action=retry-change]') !== null;
    expect(again).toBe(view.saving === 'failed');
  });

  it('can be taken back, or tried again', async () => {
    const { root, called } = await showPage({ saving: 'failed', problem: 'No.', undo: 'Changed.' });
    expect(text(root, '.saving [role=alert]')).toContain('No.');
    await click(root, '[data-action=retry-change]');
    await click(root, '[data-action=undo]');
    expect(called).toEqual([['retry'], ['undo']]);
  });
});

it('asks before a large part of the library goes', async () => {
  const papers = Array.from({ length: 20 }, (_, number) =>
    savedPaper({ id: `2608.000${10 + number}` }),
  );
  const ids = papers.map(({ id }) => id);
  const { root, called } = await showPage({ papers, selected: new Set(ids) });
  await click(root, '[data-action=remove-selected]');
  expect(called).toEqual([]);
  await click(root, 'dialog [data-action=confirm]');
  expect(called).toEqual([
    ['remove', ids],
    ['select', []],
  ]);
});

it.each([
  [{ state: 'reading' }, 'Reading…'],
  [{}, 'Nothing saved yet.'],
  [{ total: 10_000 }, '10000 saved papers'],
  [{ query: 'gan', total: 3, papers: three.slice(0, 1) }, '1 paper found'],
  [{ query: 'gan', written: 'gan' }, 'No saved paper is found by this.'],
] as const)('says how many there are (%#)', async (view, said) => {
  const { root } = await showPage(view);
  expect(text(root, '[data-count=total]')).toContain(said);
});

it.each([
  [
    'gan -survey',
    'title, abstract, notes or tags have “gan”, and none of title, abstract, notes and tags has “survey”',
    '',
  ],
  ['title:gan', 'title has “gan”', ''],
  ['https://arxiv.org/abs/2304.08345v2', 'the paper 2304.08345, or what names it', ''],
  [
    'upvotes:>2 is:seen',
    'more than 2 upvotes, and seen on an earlier visit',
    'The library does not know of its papers: upvotes:, is:seen',
  ],
])(
  'says how it reads %s, and what of it papers do not have here',
  async (written, meaning, note) => {
    const { root } = await showPage({ written, papers: three });
    expect(text(root, '.query-meaning')).toBe(meaning);
    const field = find(root, 'search input');
    expect(field.getAttribute('aria-invalid')).toBe('false');
    expect(find(root, `[id="${field.getAttribute('aria-describedby')}"]`).textContent).toBe(
      meaning,
    );
    expect([text(root, '[data-note=unkept]'), root.querySelector('.fault')]).toEqual([note, null]);
  },
);

it.each(['tag:RL', 'gan -Status:done', '(year:2023'])(
  'says where to look for %s',
  async (written) => {
    const { root } = await showPage({ written, papers: three });
    expect(text(root, '[data-note=unkept]')).toContain('chosen beside the list');
  },
);

it('explains the query language without what saved papers do not have', async () => {
  const { root } = await showPage({ papers: three });
  const examples = texts(root, '.help dt').join(' ');
  for (const unkept of ['upvotes:', 'keyword:', 'is:']) expect(examples).not.toContain(unkept);
  expect(examples).toContain('stars:');
  expect(text(root, '.help summary')).not.toContain('upvotes');
});

it('shows where and why a query cannot be read, over the papers of the last one', async () => {
  const { root, called } = await showPage({
    written: 'autor:ng',
    isReadable: false,
    papers: three,
  });
  expect(text(root, '.fault mark')).toBe('autor');
  expect(text(root, '[data-count=total]')).toBe('');
  expect(find(root, '.papers').dataset['stale']).toBe('true');
  await write(root, 'search input', 'author:ng');
  expect(called).toEqual([['search', 'author:ng']]);
});

it('tells of unreadable records, which can be exported and removed, and reads again', async () => {
  const { root, called } = await showPage({ state: 'failed', unreadable: ['2608.00009'] });
  expect(text(root, '[data-count=unreadable]')).toContain('1 saved record could not be read');
  await click(root, '[data-action=retry]');
  await click(root, '[data-action=export-unreadable]');
  await click(root, '[data-action=remove-unreadable]');
  expect(called).toEqual(['reload', ['raw', ['2608.00009']], ['remove', ['2608.00009']]]);
});

it('says that nothing was exported', async () => {
  const { root } = await showPage({}, { exportShown: () => Promise.reject(new Error('no')) });
  await click(root, '[data-action=export]');
  expect(text(root, '.export [role=alert]')).toContain('Not done');
});

it('says that a backup is too large to come back', async () => {
  const exported = { exported: 2, unreadable: 0, isTooLarge: true };
  const { root } = await showPage({}, { exportShown: () => Promise.resolve(exported) });
  await click(root, '[data-action=export]');
  expect(text(root, '.export [role=status]')).toContain('larger than the 50 MB');
});

it('says how much was exported, and what could not be', async () => {
  const { root } = await showPage({});
  await click(root, '[data-action=export]');
  expect(text(root, '.export [role=status]')).toBe(
    '2 papers exported. 1 record could not be read and is not in the file.',
  );
});

describe('where no paper is found', () => {
  it.each(['Fei-Fei Li', '李飞飞'])('%s may be an author', async (query) => {
    const { root, called } = await showPage({ query, written: query, total: 3 });
    await click(root, '[data-action=search-authors]');
    expect(called).toEqual([['search', `author:"${query}"`]]);
    expect(document.activeElement).toBe(find(root, 'search input'));
  });

  it.each(['author:Li', '2401.12345', '"Fei-Fei Li"'])('%s is none', async (query) => {
    const { root } = await showPage({ query, written: query, total: 3 });
    expect(root.querySelector('[data-action=search-authors]')).toBeNull();
  });
});

it.each([
  [{}, 'JSON (backup)'],
  [{ query: 'gan', written: 'gan' }, 'JSON (papers alone)'],
  [{ selected: new Set([three[0]!.id]) }, 'JSON (papers alone)'],
])('calls a backup only what is one (%#)', async (view, label) => {
  const { root } = await showPage({ papers: three, ...view });
  expect(texts(root, '.export option[value=json]')).toEqual([label]);
});
