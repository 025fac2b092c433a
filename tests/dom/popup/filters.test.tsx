import { describe, expect, it } from 'vitest';

import { choose, click, find, findField, text, write } from '../render.tsx';
import { survey, showPanel } from './show-filters.tsx';

describe('all filters', () => {
  it('are paused', async () => {
    const { root, asked } = await showPanel([survey]);
    expect(find(root, '[data-paused]').getAttribute('data-paused')).toBe('false');
    await click(root, '[data-action=pause]');
    expect(asked).toEqual(['pause']);
  });

  it('say how long they are paused, and are at work again', async () => {
    const { root, asked } = await showPanel([survey], { pausedUntil: '2026-08-01T13:00:00.000Z' });
    expect(text(root, '[data-paused=true]')).toMatch(/paused until .*00/);
    await click(root, '[data-action=pause]');
    expect(asked).toEqual(['end']);
  });
});

it('says in place that an action was refused, and shows what is stored', async () => {
  const { root, document } = await showPanel([survey], { refuses: true });
  await click(root, '[role=switch]');
  expect(text(root, '.list [role=alert]')).toContain('is kept as it is');
  expect(find(root, '[role=switch]').getAttribute('aria-checked')).toBe('true');
  await choose(root, '.list select', 'dim');
  expect(findField(root, '.list select').value).toBe('hide');
  await click(root, '[data-action=remove]');
  expect(document.value.filters).toEqual([survey]);
  expect(root.querySelector('.undo')).toBeNull();
  await write(root, '.editor input', 'gan');
  await click(root, '.editor [type=submit]');
  expect(text(root, '.editor [role=alert]')).toContain('Not done');
  expect(findField(root, '.editor input').value).toBe('gan');
});

it('tells of entries that could not be read at all', async () => {
  const { root } = await showPanel([], { setAside: [1, 2] });
  expect(text(root, '.notice')).toContain('2 stored filters');
});

it('shows a query with markup as text', async () => {
  const { root } = await showPanel([{ ...survey, query: '<img src=x>' }]);
  expect(root.querySelector('img')).toBeNull();
  expect(text(root, '.list .query-text')).toBe('<img src=x>');
});
