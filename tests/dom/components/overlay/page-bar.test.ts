import { describe, expect, it, vi } from 'vitest';

import type { BarView } from '../../../../components/overlay/bar/bar-view.ts';
import { EVERYTHING, toggleTechnique } from '../../../../utils/facets/selection.ts';
import { VIEW, isShown, query, mountBar } from './mount-bar.ts';
import { click, find, findNameless } from './mount.ts';

const chips = (count: number): Partial<BarView> => ({
  code: () => [{ state: 'linked', count, side: undefined }],
});

describe('the page bar', () => {
  it.each([
    [{}, '24 papers'],
    [{ hidden: 3 }, '21 papers', '3 hidden'],
    [{ dimmed: 2 }, '24 papers', '2 dimmed'],
    [{ hidden: 3, dimmed: 2 }, '21 papers', '3 hidden', '2 dimmed'],
    [{ papers: 1 }, '1 paper'],
    [{ papers: 24, hidden: 23 }, '1 paper', '23 hidden'],
    [{ hidden: 24 }, '0 papers', '24 hidden'],
  ])('counts %j', (changes, ...told) => {
    const { bar } = mountBar(changes);
    const figures = [...find(bar, '.figures').children].filter(
      (figure) => !(figure as HTMLElement).hidden,
    );
    expect(figures.map(({ textContent }) => textContent)).toEqual(told);
    expect(isShown(bar, '[data-action="show"]')).toBe(told.length > 1);
  });

  it('shows what is hidden, and hides it again', () => {
    const { update, actions, bar } = mountBar({ hidden: 3 });
    click(bar, '[data-action="show"]');
    expect(actions.showHidden).toHaveBeenCalledOnce();
    update({ ...VIEW, revealed: 3 });
    expect(isShown(bar, '[data-action="show"]')).toBe(false);
    expect(isShown(bar, '[data-action="hide"]')).toBe(true);
    expect(find(bar, '[data-action="hide"]').textContent).toBe('Filter 3 again');
    click(bar, '[data-action="hide"]');
    expect(actions.hideAgain).toHaveBeenCalledOnce();
  });

  it('leaves the focus on what takes a press back, or in the field', () => {
    const { update, bar } = mountBar({ hidden: 3 });
    const focus = (action: string) => find(bar, `[data-action="${action}"]`).focus();
    focus('show');
    update({ ...VIEW, revealed: 3 });
    expect(document.activeElement).toBe(find(bar, '[data-action="hide"]'));
    update({ ...VIEW, hidden: 3 });
    expect(document.activeElement).toBe(find(bar, '[data-action="show"]'));
    update(VIEW);
    expect(document.activeElement).toBe(find(bar, 'input'));

    update({ ...VIEW, hidden: 24, hiding: () => [{ text: 'a', papers: 24 }] });
    focus('pause');
    update(VIEW);
    expect(document.activeElement).toBe(find(bar, 'input'));
  });

  it('offers sorting only where the cards can be ordered', () => {
    const { update, actions, bar } = mountBar({ order: 'stars' });
    const select = find(bar, 'select') as HTMLSelectElement;
    expect(select.value).toBe('stars');
    select.value = 'upvotes';
    select.dispatchEvent(new Event('change'));
    expect(actions.sort.mock.calls).toEqual([['upvotes']]);
    update({ ...VIEW, order: undefined });
    expect(isShown(bar, 'select')).toBe(false);
  });

  it('draws an open panel anew only when what it shows has changed', () => {
    const { update, bar } = mountBar(chips(3));
    const [panel] = [...bar.querySelectorAll('[popover]')].filter(({ previousElementSibling }) =>
      previousElementSibling?.matches('[popover]'),
    );
    panel?.dispatchEvent(Object.assign(new Event('beforetoggle'), { newState: 'open' }));
    // happy-dom knows no popovers.
    Object.assign(panel ?? {}, { matches: () => true });
    const chip = find(bar, '.chip');
    update({ ...VIEW, ...chips(3) });
    expect(find(bar, '.chip')).toBe(chip);
    update({ ...VIEW, ...chips(4) });
    expect(find(bar, '.chip .count').textContent).toBe('4');
  });

  it('leaves alone what is told already', () => {
    const told: Partial<BarView> = {
      hidden: 24,
      news: { papers: 2, daysAgo: 1 },
      hiding: () => [{ text: 'a', papers: 24 }],
    };
    const { update, bar } = mountBar(told);
    const observer = new MutationObserver(() => undefined);
    for (const status of bar.querySelectorAll('[role="status"]')) {
      observer.observe(status, { subtree: true, childList: true, characterData: true });
    }
    update({ ...VIEW, ...told });
    expect(observer.takeRecords()).toEqual([]);
    update({ ...VIEW, ...told, hidden: 23 });
    expect(observer.takeRecords()).not.toEqual([]);
  });

  it('says what would be kept as a filter as it is now, and asks no longer once there is nothing', () => {
    const { update, bar } = mountBar({ selection: { ...EVERYTHING, query: query('video') } });
    const panel = [...bar.querySelectorAll<HTMLElement>('[popover]')].at(-1)!;
    panel.dispatchEvent(Object.assign(new Event('beforetoggle'), { newState: 'open' }));
    const hidePopover = vi.fn();
    // happy-dom knows no popovers.
    Object.assign(panel, { matches: () => true, hidePopover });
    expect(panel.textContent).toContain('“video”');
    update({ ...VIEW, selection: { ...EVERYTHING, query: query('survey') } });
    expect(panel.textContent).toContain('“survey”');
    expect(hidePopover).not.toHaveBeenCalled();
    update(VIEW);
    expect(hidePopover).toHaveBeenCalledOnce();
  });

  it('says that filters are paused, and ends that', () => {
    const { actions, bar, update } = mountBar({ notice: 'paused' });
    expect(find(bar, '.notice').textContent).toBe('All filters are paused. End the pause');
    click(bar, '[data-action="end-pause"]');
    expect(actions.endPause).toHaveBeenCalledOnce();
    update(VIEW);
    expect(find(bar, '.notice').textContent).toBe('');
  });

  it('says what is muted, and takes it back', () => {
    const { actions, bar, update } = mountBar({ notice: { muted: 'Robotics' } });
    expect(find(bar, '.notice').textContent).toBe('Muted: Robotics. Undo');
    click(bar, '[data-action="undo-filter"]');
    expect(actions.undoFilter).toHaveBeenCalledOnce();
    update({ ...VIEW, notice: { muted: 'Example Lab' } });
    expect(find(bar, '.notice').textContent).toBe('Muted: Example Lab. Undo');
    update(VIEW);
    expect(find(bar, '.notice').textContent).toBe('');
  });

  it('opens the library', () => {
    const { actions, bar } = mountBar();
    click(bar, '[data-tool="library"]');
    expect(actions.openLibrary).toHaveBeenCalledOnce();
  });

  it('names every control', () => {
    const selection = { ...toggleTechnique(EVERYTHING, 'agents'), query: query('robot') };
    expect(findNameless(mountBar({ selection }).bar)).toEqual([]);
  });
});

describe('what is new on the page', () => {
  it.each<[BarView['news'], string]>([
    [undefined, ''],
    [{ papers: 12, daysAgo: 5 }, '12 new since 5 days ago'],
    [{ papers: 1, daysAgo: 1 }, '1 new since yesterday'],
    [{ papers: 0, daysAgo: 0 }, 'nothing new since earlier today'],
  ])('%j: %j', (news, text) => {
    const { bar } = mountBar({ news });
    expect(find(bar, '[data-count="new"]').textContent).toBe(text);
    expect(isShown(bar, '[data-count="new"]')).toBe(news !== undefined);
  });
});
