import { describe, expect, it } from 'vitest';

import { choose, click, findField, press, text, texts, write } from '../render.tsx';
import { survey, showPanel } from './show-filters.tsx';

const readCounts = (root: ParentNode) =>
  texts(root, '[data-rules=preview] [data-count]').join(', ');

describe('all filters as text', () => {
  const AREA = '.rules-text textarea';

  it('stand there as they are, and go into a file', async () => {
    const { root, asked } = await showPanel([
      survey,
      { ...survey, id: 'c', name: 'C', query: 'gan' },
    ]);
    const written = 'hide: survey\nhide "C": gan\n';
    expect(findField(root, AREA).value).toBe(written);
    expect(root.querySelector('[data-rules=preview]')).toBeNull();
    await click(root, '[data-action=export-rules]');
    expect(asked).toEqual([written]);
  });

  it('say what stands in a line that cannot be read, if anything does, and what may be meant', async () => {
    const { root } = await showPanel();
    await write(root, AREA, 'hide:\ndim: autor:ng');
    expect(texts(root, '[data-rules=preview] .problem li')).toEqual([
      'Line 1: Write what to look for.',
      expect.stringMatching(
        /^Line 2: There is no field “autor”.* Here stands “autor”\. Did you mean: author:$/,
      ),
    ]);
  });

  it('tell what a text would change, change it when agreed to, and undo it', async () => {
    const { root, document } = await showPanel([survey]);
    await write(root, AREA, 'hide: survey\n# a note\nfold: gan\ndim: rl\nhide: a (b');
    expect(readCounts(root)).toBe(
      'New1, There already1, Lines that cannot be read, and are left out2',
    );
    expect(texts(root, '[data-rules=preview] .problem li')).toEqual([
      'Line 3: “fold” cannot stand before the colon.',
      'Line 5: This parenthesis has no partner. Here stands “(”.',
    ]);
    expect(document.value.filters).toEqual([survey]);

    await click(root, '[data-action=take-rules]');
    expect(document.value.filters).toMatchObject([survey, { query: 'rl', action: 'dim' }]);
    expect(findField(root, AREA).value).toBe('hide: survey\ndim: rl\n');
    await click(root, '.rules-text [data-action=undo]');
    expect(document.value.filters).toEqual([survey]);
  });

  it('keep what is written when Escape would close the popup', async () => {
    const { root } = await showPanel([survey]);
    expect((await press(root, AREA, 'Escape')).defaultPrevented).toBe(false);
    await write(root, AREA, 'dim: rl');
    expect((await press(root, AREA, 'Escape')).defaultPrevented).toBe(true);
    expect(findField(root, AREA).value).toBe('dim: rl');
  });

  it('may replace all that is there', async () => {
    const { root, document } = await showPanel([survey]);
    await write(root, AREA, 'dim: rl');
    await choose(root, '[data-rules=preview] select', 'replace');
    expect(readCounts(root)).toBe('New1, Removed1');
    await click(root, '[data-action=take-rules]');
    expect(document.value.filters).toMatchObject([{ query: 'rl' }]);
  });

  it('cannot be undone past a later change, and left alone change nothing', async () => {
    const { root, document } = await showPanel([survey]);
    await write(root, AREA, 'dim: rl');
    await click(root, '[data-action=take-rules]');
    await click(root, '.list li:first-child [role=switch]');
    expect(root.querySelector('.rules-text .undo')).toBeNull();

    const before = document.value;
    await write(root, AREA, 'dim: robots');
    await click(root, '[data-action=leave-rules]');
    expect(root.querySelector('[data-rules=preview]')).toBeNull();
    expect(document.value).toBe(before);
  });

  it('say so when they were changed meanwhile', async () => {
    const { root } = await showPanel([survey], { refuses: true });
    await write(root, AREA, 'dim: rl');
    await click(root, '[data-action=take-rules]');
    expect(text(root, '[data-rules=preview] [role=alert]')).toContain('Not done');
    expect(findField(root, AREA).value).toBe('dim: rl');
  });
});
