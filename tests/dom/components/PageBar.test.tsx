import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';

import { PageBar } from '../../../components/PageBar.tsx';
import type { BarActions, BarView } from '../../../components/PageBar.tsx';
import { click, find, findNameless, mount } from './mount.tsx';

const VIEW: BarView = {
  papers: 24,
  hidden: 0,
  revealed: 0,
  selected: [],
  codeOnly: false,
  withCode: 9,
  order: 'site',
};

const createSignal = (changes: Partial<BarView>) => signal<BarView>({ ...VIEW, ...changes });

async function mountBar(changes: Partial<BarView> = {}) {
  const view = createSignal(changes);
  const actions = {
    showHidden: vi.fn(),
    hideAgain: vi.fn(),
    toggleTechnique: vi.fn(),
    toggleCode: vi.fn(),
    sort: vi.fn(),
  } satisfies BarActions;
  return { view, actions, bar: await mount(<PageBar view={view} actions={actions} />) };
}

describe('the page bar', () => {
  it.each([
    [{}, '24 papers', '0'],
    [{ hidden: 3 }, '21 papers', '3'],
    [{ papers: 1 }, '1 paper', '0'],
    [{ papers: 24, hidden: 23 }, '1 paper', '23'],
    [{ hidden: 24 }, '0 papers', '24'],
  ])('counts %j', async (changes, shown, hidden) => {
    const { bar } = await mountBar(changes);
    expect(find(bar, '[data-count="shown"]').textContent).toBe(shown);
    expect(find(bar, '[data-count="hidden"]').textContent).toBe(hidden);
    expect(bar.querySelector('[data-action="show"]') !== null).toBe(hidden !== '0');
  });

  it('shows what is hidden, and hides it again', async () => {
    const { view, actions, bar } = await mountBar({ hidden: 3 });
    await click(bar, '[data-action="show"]');
    expect(actions.showHidden).toHaveBeenCalledOnce();
    await act(() => {
      view.value = { ...VIEW, revealed: 3 };
    });
    expect(bar.querySelector('[data-action="show"]')).toBeNull();
    expect(find(bar, '[data-action="hide"]').textContent).toBe('Hide 3 again');
    await click(bar, '[data-action="hide"]');
    expect(actions.hideAgain).toHaveBeenCalledOnce();
  });

  it('names the chosen techniques with their papers', async () => {
    const { actions, bar } = await mountBar({
      selected: [
        { id: 'diffusion', papers: 4 },
        { id: 'agents', papers: 1 },
      ],
    });
    const counts = [...bar.querySelectorAll('[data-technique] .count')];
    expect(counts.map(({ textContent }) => textContent)).toEqual(['4', '1']);
    expect(find(bar, '[data-technique="agents"]').getAttribute('aria-pressed')).toBe('true');
    await click(bar, '[data-technique="agents"]');
    expect(actions.toggleTechnique.mock.calls).toEqual([['agents']]);
  });

  it.each([false, true])('tells whether it narrows to code: %s', async (codeOnly) => {
    const { actions, bar } = await mountBar({ codeOnly });
    const toggle = find(bar, '[data-action="code"]');
    expect(toggle.getAttribute('aria-pressed')).toBe(String(codeOnly));
    expect(toggle.textContent).toBe('With code9');
    await click(bar, '[data-action="code"]');
    expect(actions.toggleCode).toHaveBeenCalledOnce();
  });

  it('sorts', async () => {
    const { actions, bar } = await mountBar({ order: 'stars' });
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

  it('offers no order where the page cannot be ordered', async () => {
    const { bar } = await mountBar({ order: undefined });
    expect(bar.querySelector('select')).toBeNull();
  });

  it('has a name, and so has all in it', async () => {
    const { bar } = await mountBar({
      hidden: 1,
      revealed: 1,
      selected: [{ id: 'agents', papers: 1 }],
    });
    expect(find(bar, '[role="toolbar"]').getAttribute('aria-label')).toBe('Gloss');
    expect(find(bar, 'select').closest('label')?.textContent).toMatch(/^Sort/);
    expect(findNameless(bar)).toEqual([]);
  });
});
