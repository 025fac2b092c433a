import { describe, expect, it } from 'vitest';

import { EVERYTHING } from '../../../../../utils/facets/selection.ts';
import { isShown, query, mountBar } from '../mount-bar.ts';
import { click, find } from '../mount.ts';

describe('a list of which nothing is shown', () => {
  it('says which filters hide it, and how to see it', () => {
    const rules = [
      { text: 'No surveys', papers: 20 },
      { text: 'title:robot', papers: 4 },
    ];
    const { bar, actions } = mountBar({ hidden: 24, hiding: () => rules });
    expect(find(bar, '.emptied p').textContent).toBe(
      'No paper is shown. Hidden by your filters: “No surveys” (20), “title:robot” (4).',
    );
    expect(isShown(bar, '[data-action="clear-all"]')).toBe(false);
    click(bar, '[data-action="show-all"]');
    click(bar, '[data-action="pause"]');
    expect(actions.showHidden).toHaveBeenCalledOnce();
    expect(actions.pauseFilters).toHaveBeenCalledOnce();
  });

  it('says that it is narrowed to nothing', () => {
    const selection = { ...EVERYTHING, query: query('robot') };
    const { bar, actions } = mountBar({ hidden: 24, selection });
    expect(find(bar, '.emptied p').textContent).toBe(
      'None of the papers is what the page is narrowed to.',
    );
    expect(isShown(bar, '[data-action="pause"]')).toBe(false);
    click(bar, '[data-action="clear-all"]');
    expect(actions.clear).toHaveBeenCalledOnce();
  });

  it('says both where filters hide but some of it', () => {
    const selection = { ...EVERYTHING, query: query('robot') };
    const rules = [{ text: 'No surveys', papers: 2 }];
    const { bar } = mountBar({ hidden: 24, selection, hiding: () => rules });
    expect(find(bar, '.emptied p').textContent).toBe(
      'No paper is shown. Hidden by your filters: “No surveys” (2). ' +
        'None of the other papers is what the page is narrowed to.',
    );
  });

  it.each([{ hidden: 23 }, { papers: 0 }])('is none while %j', (view) => {
    expect(isShown(mountBar(view).bar, '.emptied')).toBe(false);
  });
});
