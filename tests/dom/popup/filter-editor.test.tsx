import { describe, expect, it } from 'vitest';

import { choose, click, find, findField, submit, text, texts, write } from '../render.tsx';
import { showPanel } from './show-filters.tsx';

describe('a new filter', () => {
  it('is written, counted and added, and the field is empty again', async () => {
    const {
      root,
      document: stored,
      asked,
    } = await showPanel([], {
      matches: new Map([['gan', 3]]),
    });
    expect(findField(root, '[type=submit]').disabled).toBe(true);
    await write(root, '.editor input', ' gan ');
    expect(asked).toEqual(['gan']);
    expect(text(root, '.editor .matches')).toBe('3 on this page');
    await choose(root, '.editor select', 'highlight');
    await click(root, '.editor [type=submit]');
    expect(stored.value.filters).toMatchObject([
      { query: 'gan', action: 'highlight', enabled: true },
    ]);
    expect(findField(root, '.editor input').value).toBe('');
    expect(document.activeElement).toBe(find(root, '.editor input'));
    expect(texts(root, '.list .query-text')).toEqual(['gan']);
  });

  it.each([
    ['diffusion "world', '"world', 'This quote does not end.'],
    ['autor:ng', 'autor', 'There is no field “autor”'],
    ['a (b', '(', 'This parenthesis has no partner.'],
    ['technique:foo', 'foo', 'There is no technique “foo”.'],
    ['code:maybe', 'maybe', 'only yes, no, repository'],
    ['title:', 'title:', 'Nothing to look for stands here.'],
  ])('that cannot be read (%s) says where and why, and is not saved', async (query, where, why) => {
    const { root, document } = await showPanel();
    await write(root, '.editor input', query);
    const input = find(root, '.editor input');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    const fault = find(root, `[id="${input.getAttribute('aria-describedby')}"]`);
    expect(text(fault, 'mark')).toBe(where);
    expect(fault.textContent).toContain(why);
    expect(findField(root, '[type=submit]').disabled).toBe(true);
    await submit(root, 'form');
    expect([document.value.filters, text(root, '.editor [role=alert]')]).toEqual([[], '']);
  });

  it.each([
    ['a technique:difusion', 'Did you mean: technique:diffusion'],
    ['titel:a', 'Did you mean: title:'],
    ['a (b', undefined],
  ])('that cannot be read (%s) says what may have been meant: %s', async (query, hint) => {
    const { root } = await showPanel();
    await write(root, '.editor input', query);
    expect(root.querySelector('.fault-hint')?.textContent).toBe(hint);
  });

  it('that can be read says how it is read', async () => {
    const { root } = await showPanel();
    expect(root.querySelector('.query-meaning')).toBeNull();
    await write(root, '.editor input', 'RAG technique:rl');
    const input = find(root, '.editor input');
    expect(find(root, `[id="${input.getAttribute('aria-describedby')}"]`).textContent).toBe(
      'title or abstract has the acronym “RAG”, and technique is Reinforcement learning',
    );
  });

  it('shows of a query that is far too long what stands around the fault', async () => {
    const { root } = await showPanel();
    await write(root, '.editor input', 'word '.repeat(2000));
    expect(text(root, '.fault-query').length).toBeLessThan(200);
    expect(text(root, '.fault-reason')).toContain('500');
  });

  it('is empty at first, which is no mistake yet', async () => {
    const { root } = await showPanel();
    expect(root.querySelector('.fault')).toBeNull();
    expect(find(root, '.editor input').getAttribute('aria-invalid')).toBe('false');
  });
});
