import { describe, expect, it } from 'vitest';

import type { LibraryPageActions, LibraryView } from '../../../components/library/LibraryPage.tsx';
import { LibraryPage } from '../../../components/library/LibraryPage.tsx';
import { OwnTechniquesContext } from '../../../components/own-techniques.ts';
import type { OwnTechnique } from '../../../utils/user-techniques/own-technique.ts';
import { mamba } from '../../unit/user-techniques/documents.ts';
import { click, find, show, text, texts, write } from '../render.tsx';
import { savedPaper } from './saved-paper.ts';

const EMPTY: LibraryView = {
  written: '',
  query: '',
  isReadable: true,
  state: 'read',
  total: 0,
  unreadable: 0,
  papers: [],
  removed: [],
  hasMore: false,
};

async function showPage(
  view: Partial<LibraryView>,
  actions: Partial<LibraryPageActions> = {},
  own: readonly OwnTechnique[] = [],
) {
  const called: unknown[] = [];
  const all: LibraryPageActions = {
    search: (query) => called.push(['search', query]),
    toggleTechnique: (id) => called.push(['technique', id]),
    showMore: () => called.push('more'),
    retry: () => called.push('retry'),
    import: {
      open: () => Promise.resolve({ ok: false, code: 'other-file' }),
      take: () => Promise.resolve({ papers: [], documents: {} }),
      undo: () => Promise.resolve(),
    },
    exportShown: () => Promise.resolve({ exported: 0, unreadable: 0 }),
    remove: ({ id }) => Promise.resolve(void called.push(['remove', id])),
    restore: ({ id }) => Promise.resolve(void called.push(['restore', id])),
    copyText: (copied) => Promise.resolve(void called.push(['copy', copied])),
    ...actions,
  };
  const root = await show(
    <OwnTechniquesContext.Provider value={own}>
      <LibraryPage
        view={{ ...EMPTY, ...view }}
        selected={(id) => id === 'reasoning'}
        actions={all}
      />
    </OwnTechniquesContext.Provider>,
  );
  return { root, called };
}

describe('a saved paper', () => {
  it('shows what was known on the day of saving', async () => {
    const authors = Array.from({ length: 9 }, (_, index) => `Author ${index + 1}`);
    const { root } = await showPage({ total: 1, papers: [savedPaper({ authors })] });
    const title = find(root, 'h2 a');
    expect([title.textContent, title.getAttribute('href')]).toEqual([
      'A paper',
      'https://huggingface.co/papers/2608.00001',
    ]);
    expect(text(root, '.authors')).toBe(`${authors.slice(0, 6).join(', ')} and 3 more`);
    await click(root, '.authors button');
    expect(text(root, '.authors')).toBe(authors.join(', '));
    expect(text(root, '.organization')).toBe('An organization');
    expect(text(root, 'details p')).toBe('What it is about.');
    expect(find(root, 'details:not(.help)').hasAttribute('open')).toBe(false);
    expect(find(root, '[data-code]').getAttribute('href')).toBe('https://github.com/a/b');
    expect(texts(root, 'time')[1]).toContain('6');
  });

  it('of the bare minimum shows no empty parts', async () => {
    const bare = savedPaper({
      authors: [],
      organization: undefined,
      abstract: undefined,
      date: undefined,
      code: { state: 'unknown' },
      techniques: [],
    });
    const { root } = await showPage({ total: 1, papers: [bare] });
    for (const part of ['.authors', '.organization', 'details:not(.help)', '[data-code]', '.badge'])
      expect(root.querySelector(part)).toBeNull();
    expect(root.querySelectorAll('time')).toHaveLength(1);
  });

  it('shows any text as text, and links to nothing but http(s)', async () => {
    const { root } = await showPage({
      total: 1,
      papers: [
        savedPaper({
          title: '<b>bold</b>',
          abstract: '<img src=x>',
          authors: ['<i>'],
          techniques: ['<u>'],
          code: { state: 'linked', url: 'javascript:alert(1)' },
        }),
      ],
    });
    expect(root.querySelector('b, img, i, u')).toBeNull();
    expect(text(root, 'h2')).toBe('<b>bold</b>');
    expect(find(root, '[data-code]').tagName).toBe('SPAN');
  });

  it('narrows to a technique of the user’s, too', async () => {
    const { root, called } = await showPage(
      { total: 1, papers: [savedPaper({ techniques: [mamba.id] })] },
      {},
      [mamba],
    );
    const badge = find(root, `[data-technique=${mamba.id}]`);
    expect([badge.textContent, badge.dataset['colour']]).toEqual(['State-space…', 'teal']);
    await click(root, `[data-technique=${mamba.id}]`);
    expect(called).toEqual([['technique', mamba.id]]);
  });

  it('names techniques of another version by their id, which cannot be pressed', async () => {
    const { root, called } = await showPage({
      total: 1,
      papers: [savedPaper({ techniques: ['reasoning', 'telepathy'] })],
    });
    expect(text(root, '[data-technique=telepathy]')).toBe('telepathy');
    expect(find(root, '[data-technique=telepathy]').tagName).toBe('SPAN');
    expect(find(root, '[data-technique=reasoning]').getAttribute('aria-pressed')).toBe('true');
    await click(root, '[data-technique=reasoning]');
    expect(called).toEqual([['technique', 'reasoning']]);
  });

  it('is copied as BibTeX or as a link', async () => {
    const { root, called } = await showPage({ total: 1, papers: [savedPaper()] });
    await click(root, '[data-copy=bibtex]');
    await click(root, '[data-copy=markdown]');
    expect(called).toEqual([
      ['copy', expect.stringMatching(/^@misc\{lovelace-paper-2608\.00001,/)],
      ['copy', '[A paper](https://arxiv.org/abs/2608.00001)'],
    ]);
    expect(find(root, '[data-copy=bibtex]').getAttribute('aria-label')).toBe(
      'Copy BibTeX: A paper',
    );
  });

  it('that is removed leaves an undo in its place', async () => {
    const papers = [
      savedPaper({ id: '2608.00003', savedAt: '2026-11-03T00:00:00Z' }),
      savedPaper({ id: '2608.00001', savedAt: '2026-11-01T00:00:00Z' }),
    ];
    const gone = savedPaper({ id: '2608.00002', title: 'Gone', savedAt: '2026-11-02T00:00:00Z' });
    const { root, called } = await showPage({ total: 2, papers, removed: [gone] });
    expect(
      [...root.querySelectorAll('[data-paper]')].map((row) => row.getAttribute('data-paper')),
    ).toEqual(['2608.00003', '2608.00002', '2608.00001']);
    expect(text(root, '.undo')).toContain('Removed: Gone');
    await click(root, '[data-action=undo]');
    await click(root, '[data-action=remove]');
    expect(called).toEqual([
      ['restore', '2608.00002'],
      ['remove', '2608.00003'],
    ]);
  });

  it('says in its place that it was not removed', async () => {
    const { root } = await showPage(
      { total: 1, papers: [savedPaper()] },
      { remove: () => Promise.reject(new Error('no-answer')) },
    );
    await click(root, '[data-action=remove]');
    expect(text(root, '[data-paper] [role=alert]')).toContain('Not done');
  });
});

it.each([
  [{ state: 'reading' }, 'Reading…'],
  [{}, 'Nothing saved yet.'],
  [{ total: 10_000 }, '10000 saved papers'],
  [{ query: 'gan', total: 1 }, '1 paper found'],
  [{ query: 'gan', written: 'gan' }, 'No saved paper is found by this.'],
] as const)('says how many there are (%#)', async (view, said) => {
  const { root } = await showPage(view);
  expect(text(root, '[data-count=total]')).toContain(said);
});

it('shows where and why a query cannot be read, over the papers of the last one', async () => {
  const { root, called } = await showPage({
    written: 'autor:ng',
    isReadable: false,
    total: 1,
    papers: [savedPaper()],
  });
  expect(text(root, '.fault mark')).toBe('autor');
  expect(text(root, '[data-count=total]')).toBe('');
  expect(find(root, '.papers').dataset['stale']).toBe('true');
  await write(root, 'input', 'author:ng');
  expect(called).toEqual([['search', 'author:ng']]);
});

it('shows more on demand, tells of unreadable records, and tries again', async () => {
  const { root, called } = await showPage({ state: 'failed', hasMore: true, unreadable: 1 });
  expect(text(root, '[data-count=unreadable]')).toContain('1 saved record could not be read');
  await click(root, '[data-action=more]');
  await click(root, '[data-action=retry]');
  expect(called).toEqual(['more', 'retry']);
});

describe('the export', () => {
  it('says how much it wrote, and what it could not', async () => {
    const { root } = await showPage(
      {},
      {
        exportShown: () => Promise.resolve({ exported: 2, unreadable: 1 }),
      },
    );
    await click(root, '[data-action=export]');
    expect(text(root, '.export [role=status]')).toBe(
      '2 papers exported. 1 record could not be read and is not in the file.',
    );
  });

  it('says that it failed', async () => {
    const { root } = await showPage({}, { exportShown: () => Promise.reject(new Error('no')) });
    await click(root, '[data-action=export]');
    expect(text(root, '.export [role=alert]')).toContain('Not done');
  });
});
