import { describe, expect, it, vi } from 'vitest';

import { createPageBar } from '../../../../components/overlay/page-bar.ts';
import type { BarActions, BarView } from '../../../../components/overlay/page-bar.ts';
import { findTechnique } from '../../../../utils/techniques/taxonomy.ts';
import { click, find, findNameless, mount } from './mount.ts';

const VIEW: BarView = {
  papers: 24,
  hidden: 0,
  revealed: 0,
  selected: [],
  codeOnly: false,
  withCode: 9,
  order: 'site',
};

const isShown = (bar: Element, selector: string) =>
  find(bar, selector).closest('[hidden]') === null;

function mountBar(changes: Partial<BarView> = {}) {
  const actions = {
    showHidden: vi.fn(),
    hideAgain: vi.fn(),
    toggleTechnique: vi.fn(),
    toggleCode: vi.fn(),
    sort: vi.fn(),
  } satisfies BarActions;
  const { element, update } = createPageBar(actions);
  update({ ...VIEW, ...changes });
  return { update, actions, bar: mount(element) };
}

describe('the page bar', () => {
  it.each([
    [{}, '24 papers', '0'],
    [{ hidden: 3 }, '21 papers', '3'],
    [{ papers: 1 }, '1 paper', '0'],
    [{ papers: 24, hidden: 23 }, '1 paper', '23'],
    [{ hidden: 24 }, '0 papers', '24'],
  ])('counts %j', (changes, shown, hidden) => {
    const { bar } = mountBar(changes);
    expect(find(bar, '[data-count="shown"]').textContent).toBe(shown);
    expect(find(bar, '[data-count="hidden"]').textContent).toBe(hidden);
    expect(isShown(bar, '[data-action="show"]')).toBe(hidden !== '0');
  });

  it('shows what is hidden, and hides it again', () => {
    const { update, actions, bar } = mountBar({ hidden: 3 });
    click(bar, '[data-action="show"]');
    expect(actions.showHidden).toHaveBeenCalledOnce();
    update({ ...VIEW, revealed: 3 });
    expect(isShown(bar, '[data-action="show"]')).toBe(false);
    expect(isShown(bar, '[data-action="hide"]')).toBe(true);
    expect(find(bar, '[data-action="hide"]').textContent).toBe('Hide 3 again');
    click(bar, '[data-action="hide"]');
    expect(actions.hideAgain).toHaveBeenCalledOnce();
  });

  it('names the chosen techniques with their papers', () => {
    const { actions, bar } = mountBar({
      selected: [
        { id: 'diffusion', name: findTechnique('diffusion'), pressed: true, count: 4 },
        { id: 'agents', name: findTechnique('agents'), pressed: true, count: 1 },
      ],
    });
    const counts = [...bar.querySelectorAll('[data-technique] .count')];
    expect(counts.map(({ textContent }) => textContent)).toEqual(['4', '1']);
    expect(find(bar, '[data-technique="agents"]').getAttribute('aria-pressed')).toBe('true');
    click(bar, '[data-technique="agents"]');
    expect(actions.toggleTechnique.mock.calls).toEqual([['agents']]);
  });

  it.each([false, true])('tells whether it narrows to code: %s', (codeOnly) => {
    const { actions, bar } = mountBar({ codeOnly });
    const toggle = find(bar, '[data-action="code"]');
    expect(toggle.getAttribute('aria-pressed')).toBe(String(codeOnly));
    expect(toggle.textContent).toBe('With code9');
    click(bar, '[data-action="code"]');
    expect(actions.toggleCode).toHaveBeenCalledOnce();
  });

  it('sorts', () => {
    const { actions, bar } = mountBar({ order: 'stars' });
    const select = find(bar, 'select') as HTMLSelectElement;
    expect(select.value).toBe('stars');
    expect([...select.options].map(({ text }) => text)).toEqual([
      "Site's order",
      'Upvotes',
      'GitHub stars',
      'Comments',
      'Followed first',
    ]);
    select.value = 'followed';
    select.dispatchEvent(new Event('change'));
    expect(actions.sort.mock.calls).toEqual([['followed']]);
  });

  it('offers no order where the page cannot be ordered', () => {
    const { bar } = mountBar({ order: undefined });
    expect(isShown(bar, 'select')).toBe(false);
  });

  it('has a name, and so has all in it', () => {
    const { bar } = mountBar({
      hidden: 1,
      revealed: 1,
      selected: [{ id: 'agents', name: findTechnique('agents'), pressed: true, count: 1 }],
    });
    expect(find(bar, '[role="toolbar"]').getAttribute('aria-label')).toBe('Gloss');
    expect(find(bar, 'select').closest('label')?.textContent).toMatch(/^Sort/);
    expect(findNameless(bar)).toEqual([]);
  });
});
