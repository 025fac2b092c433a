import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, it } from 'vitest';

import type { SavedPaper } from '../../../utils/library/saved-paper.ts';
import { countFacets } from '../../../utils/library/search/count-facets.ts';
import type { SnapshotNote } from '../../../utils/library/snapshots.ts';
import { mamba } from '../../unit/user-techniques/documents.ts';
import { choose, click, find, findField, press, submit, text, texts, write } from '../render.tsx';
import { savedPaper } from './saved-paper.ts';
import { idsOf, showPage, three } from './show-page.tsx';

beforeAll(() => {
  // Without layout every element is flat: the list would draw no row.
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { value: 40, configurable: true });
});

describe('a saved paper', () => {
  it('shows what was known on the day of saving, and the ways to it', async () => {
    const authors = Array.from({ length: 9 }, (_, index) => `Author ${index + 1}`);
    const code = { state: 'repository', url: 'https://github.com/a/b', stars: 1234 };
    const paper = savedPaper({ authors, code, projectPage: 'https://a.example/' });
    const { root } = await showPage({ papers: [paper] });
    expect(text(root, 'h2 a')).toBe('A paper');
    expect(text(root, '.authors')).toBe(`${authors.slice(0, 6).join(', ')} and 3 more`);
    await click(root, '.authors button');
    expect(text(root, '.authors')).toBe(authors.join(', '));
    expect(text(root, '.organization')).toBe('An organization');
    expect(text(root, 'details p')).toBe('What it is about.');
    expect(text(root, '.code')).toBe('Code1.2k');
    const ways = [...root.querySelectorAll<HTMLAnchorElement>('.ways a, .code, h2 a')];
    expect(new Set(ways.map(({ href }) => href))).toEqual(
      new Set([
        'https://huggingface.co/papers/2608.00001',
        'https://arxiv.org/abs/2608.00001',
        'https://arxiv.org/pdf/2608.00001',
        'https://a.example/',
        'https://github.com/a/b',
      ]),
    );
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
    const { root } = await showPage({ papers: [bare] });
    for (const part of [
      '.authors',
      '.organization',
      '.papers details',
      '.code',
      '.badge',
      '.notes',
    ])
      expect(root.querySelector(part)).toBeNull();
    expect(root.querySelectorAll('time')).toHaveLength(1);
  });

  it('shows any text as text, and links to nothing but http(s)', async () => {
    const { root } = await showPage({
      papers: [
        savedPaper({
          title: '<b>bold</b>',
          abstract: '<img src=x>',
          authors: ['<i>'],
          techniques: ['<u>'],
          tags: ['<s>'],
          notes: '<em>x</em> [go](javascript:alert(1)) ![pic](https://a.example/p.png) **so**',
          code: { state: 'linked', url: 'javascript:alert(1)' },
        }),
      ],
    });
    expect(root.querySelector('b, img, i, u, s, em')).toBeNull();
    expect(text(root, 'h2')).toBe('<b>bold</b>');
    expect(find(root, '.code').tagName).toBe('SPAN');
    expect(text(root, '.notes')).toBe('<em>x</em> go pic so');
    expect(text(root, '.notes strong')).toBe('so');
    expect([...root.querySelectorAll<HTMLAnchorElement>('.notes a')].map((a) => a.href)).toEqual([
      'https://a.example/p.png',
    ]);
  });

  it('narrows to its techniques and tags; those of another version are names only', async () => {
    const techniques = [mamba.id, 'telepathy'];
    const papers = [savedPaper({ techniques, tags: ['thesis'] })];
    const { root, called } = await showPage({ papers }, {}, { own: [mamba] });
    expect(find(root, '.papers [data-technique=telepathy]').tagName).toBe('SPAN');
    await click(root, `.papers [data-technique=${mamba.id}]`);
    await click(root, '.tag button');
    expect(called).toEqual([
      ['facet', 'technique', mamba.id],
      ['facet', 'tag', 'thesis'],
    ]);
  });

  it('takes a status, tags and notes', async () => {
    const { root, called } = await showPage({ papers: three.slice(0, 1) });
    await choose(root, '.papers .status', 'done');
    await click(root, '[data-action=tags]');
    await write(root, '.tag-form input', 'thesis, to cite');
    await submit(root, '.tag-form');
    await click(root, '.take-off');
    await click(root, '[data-action=notes]');
    await write(root, 'textarea', 'Mine.');
    await submit(root, '.notes-form');
    expect(called).toEqual([
      ['edit', idsOf(0), { status: 'done' }],
      ['edit', idsOf(0), { tags: { add: ['thesis', 'to cite'], remove: [] } }],
      ['edit', idsOf(0), { tags: { add: [], remove: ['tag 1'] } }],
      ['edit', idsOf(0), { notes: 'Mine.', notesBefore: '' }],
    ]);
    expect(root.querySelector('textarea')).toBeNull();
  });

  it('is copied as BibTeX or as a link', async () => {
    const { root, called } = await showPage({ papers: [savedPaper()] });
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

  it('keeps what was written until it is saved', async () => {
    const { root } = await showPage(
      { papers: three.slice(0, 1) },
      { edit: () => Promise.resolve(false) },
    );
    await click(root, '[data-action=notes]');
    await write(root, 'textarea', 'Mine.');
    await submit(root, '.notes-form');
    expect((find(root, 'textarea') as HTMLTextAreaElement).value).toBe('Mine.');
    await click(root, '[data-action=tags]');
    await write(root, '.tag-form input', 'thesis');
    await submit(root, '.tag-form');
    expect((find(root, '.tag-form input') as HTMLInputElement).value).toBe('thesis');
  });

  it('that is longer than what is kept is refused, with the reason, and stays in its field', async () => {
    const { root, called } = await showPage({ papers: three.slice(0, 1) });
    const long = 'x'.repeat(61);
    await click(root, '[data-action=tags]');
    await write(root, '.tag-form input', `thesis, ${long}`);
    await submit(root, '.tag-form');
    expect(text(root, '.tag-form [role=alert]')).toBe(
      'Not added. A tag has 60 characters at most.',
    );
    expect(findField(root, '.tag-form input').value).toBe(`thesis, ${long}`);
    await write(root, '.tag-form input', long.slice(1));
    await submit(root, '.tag-form');
    expect(find(root, '.tag-form [role=alert]').hidden).toBe(true);
    await click(root, '[data-action=notes]');
    await write(root, 'textarea', 'x'.repeat(50_002));
    await submit(root, '.notes-form');
    expect(text(root, '.notes-form [role=alert]')).toContain('these have 2 too many');
    await write(root, 'textarea', 'x'.repeat(50_000));
    await submit(root, '.notes-form');
    expect(called).toMatchObject([
      ['edit', idsOf(0), { tags: { add: [long.slice(1)], remove: [] } }],
      ['edit', idsOf(0), { notes: 'x'.repeat(50_000) }],
    ]);
  });
});

const key = (root: HTMLElement, name: string) => press(root, '.papers', name);

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
    const { root, called } = await showPage({ papers: three, selected });
    expect(text(root, '.selection strong')).toBe('3 papers selected');
    await choose(root, '.selection .status', 'reading');
    await write(root, '.selection input', 'thesis');
    await submit(root, '.selection form');
    await choose(root, '.selection > select:not(.status)', 'tag 2');
    await click(root, '[data-action=remove-selected]');
    const ids = idsOf(0, 1, 2);
    expect(called).toEqual([
      ['edit', ids, { status: 'reading' }],
      ['edit', ids, { tags: { add: ['thesis'], remove: [] } }],
      ['edit', ids, { tags: { add: [], remove: ['tag 2'] } }],
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
  ] as const)('is said: %j', async (view, said) => {
    const { root } = await showPage(view);
    expect(text(root, '.saving [role=status]')).toBe(said);
  });

  it('can be taken back, or tried again', async () => {
    const { root, called } = await showPage({ saving: 'failed', problem: 'No.', undo: 'Changed.' });
    expect(text(root, '.saving [role=alert]')).toContain('No.');
    await click(root, '[data-action=retry-change]');
    await click(root, '[data-action=undo]');
    expect(called).toEqual([['retry'], ['undo']]);
  });
});

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

it('restores a snapshot after a look at what that does', async () => {
  const at = '2026-11-02T08:00:00.000Z';
  const note: SnapshotNote = { version: 1, at, reason: 'daily', papers: 3, bytes: 100 };
  const { root, called } = await showPage({}, {}, { notes: [note] });
  await click(root, '[data-place=snapshots]');
  await expect.poll(() => root.querySelector('[data-snapshot]')).not.toBeNull();
  await expect.poll(() => text(root, '[data-kept=false]')).toContain('2.5');
  await click(root, '[data-action=preview]');
  await expect
    .poll(() => texts(root, '.preview summary'))
    .toEqual(['30 papers come back', '1 paper goes to the bin']);
  expect(texts(root, '.preview li')).toEqual(['One', 'Two', 'and 28 more', 'Three']);
  await click(root, '[data-action=rewind]');
  expect(called).toEqual([['rewind', at]]);
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

it('narrows down by facets, with how many each would leave', async () => {
  const { root, called } = await showPage({ papers: three, choice: { tag: ['tag 2'] } });
  expect(texts(root, '[data-facet=status] .count')).toEqual(['3']);
  expect(find(root, '[data-facet=tag] [data-value="tag 2"]').getAttribute('aria-pressed')).toBe(
    'true',
  );
  await click(root, '[data-facet=year] button');
  await click(root, '[data-action=widen]');
  await choose(root, '[data-action=sort]', 'title');
  expect(called).toEqual([
    ['facet', 'year', '2026'],
    ['choose', {}],
    ['sort', 'title'],
  ]);
});

it('shows a value of two spellings once, whichever is chosen', async () => {
  const papers = ['llm', 'LLM'].map((tag, at) =>
    savedPaper({ id: `2608.0000${at}`, tags: [tag], organization: tag }),
  );
  const choice = { tag: ['LLM'], organization: ['LLM'] };
  const { root } = await showPage({ papers, choice, counts: countFacets(papers, choice) });
  for (const facet of ['tag', 'organization'])
    expect(texts(root, `[data-facet=${facet}] [aria-pressed=true]`)).toEqual(['llm2']);
});

it('completes from all tags, the commonest first', async () => {
  const tags = [...Array.from({ length: 300 }, (_, tag) => `tag ${tag}`), 'Überblick'];
  const { root } = await showPage({ papers: three, tags });
  await key(root, 't');
  const offered = () => texts(root, '.tag-form option');
  expect([offered().length, offered()[0]]).toEqual([200, 'tag 0']);
  await write(root, '.tag-form input', 'uber');
  expect(offered()).toEqual(['Überblick']);
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
