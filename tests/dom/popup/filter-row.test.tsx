import { describe, expect, it } from 'vitest';

import type { Filter } from '../../../utils/filters/filters.ts';
import { choose, click, find, findField, press, text, texts, write } from '../render.tsx';
import { survey, showPanel } from './show-filters.tsx';

const broken: Filter = { id: 'b', query: 'good autor:ng', action: 'dim', enabled: true };

describe('a filter of the list', () => {
  it('is switched off and on', async () => {
    const { root, document } = await showPanel([survey]);
    await click(root, '[role=switch]');
    expect(document.value.filters[0]?.enabled).toBe(false);
    expect(find(root, '[role=switch]').getAttribute('aria-checked')).toBe('false');
    await click(root, '[role=switch]');
    expect(document.value.filters[0]?.enabled).toBe(true);
  });

  it('changes its action', async () => {
    const { root, document } = await showPanel([survey]);
    await choose(root, '.list select', 'dim');
    expect(document.value.filters[0]?.action).toBe('dim');
    expect(findField(root, '.list select').value).toBe('dim');
  });

  it('is named by its select, as by its buttons', async () => {
    const { root } = await showPanel([survey, { ...survey, id: 'c', name: 'C' }]);
    expect(
      [...root.querySelectorAll('.list select')].map((select) => select.getAttribute('aria-label')),
    ).toEqual(['What becomes of the card: survey', 'What becomes of the card: C']);
  });

  it('says how many papers of the page it matches, once that is known', async () => {
    const { root } = await showPanel([survey, { ...survey, id: 'c', query: 'gan' }], {
      matches: new Map([['survey', 2]]),
    });
    expect(texts(root, '.list .matches')).toEqual(['2 on this page', '']);
    // Else every one is read out as the tab opens.
    expect(root.querySelector('.list [role=status]')).toBeNull();
  });

  it('that takes long on the page says so, and what helps', async () => {
    const { root } = await showPanel([survey, { ...survey, id: 'c' }], {
      slow: new Map([['c', 7.2]]),
    });
    expect(texts(root, '[data-slow]')).toEqual([text(root, '[data-filter=c] [data-slow]')]);
    expect(text(root, '[data-slow]')).toContain('8 ms');
  });

  it('is edited at once where the panel was opened for it', async () => {
    const { root } = await showPanel([survey, { ...survey, id: 'c', query: 'gan' }], {
      edited: 'c',
    });
    expect(findField(root, '.list input').value).toBe('gan');
    expect(texts(root, '.list .query-text')).toEqual(['survey']);
    expect(root.ownerDocument.activeElement).toBe(find(root, '.list input'));
  });

  it('is edited in place; Escape leaves it as it was and does not close the popup', async () => {
    const { root, document } = await showPanel([survey]);
    await click(root, '[data-action=edit]');
    expect(root.ownerDocument.activeElement).toBe(find(root, '.list input'));
    await write(root, '.list input', 'review');
    const escape = await press(root, '.list input', 'Escape');
    expect(escape.defaultPrevented).toBe(true);
    expect(document.value.filters).toEqual([survey]);
    expect(root.ownerDocument.activeElement).toBe(find(root, '[data-action=edit]'));

    await click(root, '[data-action=edit]');
    await write(root, '.list [name=name]', 'Reviews');
    expect((await press(root, '.list [name=name]', 'Escape')).defaultPrevented).toBe(true);
    expect(root.querySelector('.list input')).toBeNull();

    await click(root, '[data-action=edit]');
    await write(root, '.list input', 'review');
    await click(root, '.list [type=submit]');
    expect(document.value.filters).toEqual([{ ...survey, query: 'review' }]);
    expect(text(root, '.list .query-text')).toBe('review');
  });

  it('is as it was before it was edited, in its place, but for its switch', async () => {
    const named: Filter = { ...survey, id: 'c', query: 'gan', name: 'Old', evenFollowed: true };
    const { root, document } = await showPanel([named, survey]);
    await click(root, '[data-filter=c] [data-action=edit]');
    await write(root, '.list input', 'diffusion');
    await write(root, '.list [name=name]', 'New');
    await choose(root, '.list select', 'dim');
    await click(root, '.list [type=submit]');
    expect(document.value.filters).toMatchObject([{ query: 'diffusion', name: 'New' }, survey]);
    expect(text(root, '[data-filter=c] .undo')).toContain('Changed: Old');
    expect(root.ownerDocument.activeElement).toBe(find(root, '[data-filter=c] [data-action=edit]'));
    await click(root, '[data-filter=c] [role=switch]');
    await click(root, '[data-action=undo]');
    expect(document.value.filters).toEqual([{ ...named, enabled: false }, survey]);
    expect(root.querySelector('.undo')).toBeNull();
  });

  it('that was saved as it is, or could not be read before, offers no way back', async () => {
    const { root, document } = await showPanel([survey, broken]);
    await click(root, '[data-filter=a] [data-action=edit]');
    await click(root, '.list [type=submit]');
    await click(root, '[data-filter=b] [data-action=edit]');
    await write(root, '.list input', 'good');
    await click(root, '.list [type=submit]');
    expect(document.value.filters.map(({ query }) => query)).toEqual(['survey', 'good']);
    expect(root.querySelector('.undo')).toBeNull();
  });

  it('is removed, and comes back as it was', async () => {
    const { root, document } = await showPanel([survey]);
    await click(root, '[data-action=remove]');
    expect(document.value.filters).toEqual([]);
    expect(text(root, '.undo')).toContain('Removed: survey');
    expect(root.ownerDocument.activeElement).toBe(find(root, '[data-action=undo]'));
    await click(root, '[data-action=undo]');
    expect(document.value.filters).toEqual([survey]);
    expect(root.querySelector('.undo')).toBeNull();
  });

  it('comes back where it was, whatever else was taken out', async () => {
    const all = ['a', 'b', 'c', 'd'].map((id) => ({ ...survey, id, query: id }));
    const { root, document } = await showPanel(all);
    for (const id of ['b', 'a', 'c']) {
      await click(root, `[data-filter=${id}] [data-action=remove]`);
    }
    expect(texts(root, '.undo')).toEqual(['Removed: aUndo', 'Removed: bUndo', 'Removed: cUndo']);
    await click(root, 'li:nth-child(2) [data-action=undo]');
    await click(root, 'li:nth-child(1) [data-action=undo]');
    await click(root, 'li:nth-child(3) [data-action=undo]');
    expect(document.value.filters).toEqual(all);
    for (const id of ['c', 'b']) await click(root, `[data-filter=${id}] [data-action=remove]`);
    expect(texts(root, '.undo')).toEqual(['Removed: bUndo', 'Removed: cUndo']);
    await click(root, 'li:nth-child(3) [data-action=undo]');
    await click(root, 'li:nth-child(2) [data-action=undo]');
    expect(document.value.filters).toEqual(all);
  });

  it('moves up and down, and the focus with it; at an end it stays', async () => {
    const all = ['a', 'b', 'c'].map((id) => ({ ...survey, id, query: id }));
    const { root, document } = await showPanel(all);
    const order = () => document.value.filters.map(({ id }) => id).join('');
    const up = '[data-filter=c] [data-action=up]';
    await click(root, up);
    expect(order()).toBe('acb');
    expect(root.ownerDocument.activeElement).toBe(find(root, up));
    await click(root, up);
    await click(root, up);
    expect(order()).toBe('cab');
    expect(find(root, up).getAttribute('aria-disabled')).toBe('true');
    await click(root, '[data-filter=c] [data-action=down]');
    expect(order()).toBe('acb');
  });

  it('has a name, a colour where it highlights, and else whom it spares', async () => {
    const { root, document } = await showPanel([survey]);
    await click(root, '[data-action=edit]');
    await write(root, '.list [name=name]', '  No   surveys ');
    await click(root, '.list [name=even-followed]');
    await click(root, '.list [type=submit]');
    expect(document.value.filters).toEqual([{ ...survey, name: 'No surveys', evenFollowed: true }]);
    expect(text(root, '.list .query-text')).toBe('No surveys survey');
    expect(text(root, '.list .quiet')).toContain('Even followed');

    await click(root, '[data-action=edit]');
    await choose(root, '.list select', 'highlight');
    expect(root.querySelector('.list [name=even-followed]')).toBeNull();
    await click(root, '.list [data-colour=teal]');
    await click(root, '.list [type=submit]');
    expect(document.value.filters).toMatchObject([{ action: 'highlight', colour: 'teal' }]);
    expect(find(root, '.list .swatch').getAttribute('data-colour')).toBe('teal');
  });

  it('that cannot be read says so, is off, and can be mended or removed', async () => {
    const { root, document } = await showPanel([broken, survey]);
    expect(text(root, '[data-filter=b] mark')).toBe('autor');
    const toggle = findField(root, '[data-filter=b] [role=switch]');
    expect([toggle.disabled, toggle.getAttribute('aria-checked')]).toEqual([true, 'false']);
    expect(find(root, '[data-filter=a] [role=switch]').getAttribute('aria-checked')).toBe('true');
    await click(root, '[data-filter=b] [data-action=edit]');
    await write(root, '[data-filter=b] input', 'good author:ng');
    await click(root, '[data-filter=b] [type=submit]');
    expect(document.value.filters[0]).toEqual({ ...broken, query: 'good author:ng' });
  });
});
