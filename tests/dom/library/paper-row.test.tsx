import { describe, expect, it } from 'vitest';

import { mamba } from '../../unit/user-techniques/documents.ts';
import { choose, click, find, findField, submit, text, write } from '../render.tsx';
import { savedPaper } from './saved-paper.ts';
import { idsOf, showPage, three } from './show-page.tsx';

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
