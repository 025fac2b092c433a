import { describe, expect, it, vi } from 'vitest';

import type { BarActions, BarView } from '../../../../components/overlay/bar/bar-view.ts';
import { createPageBar } from '../../../../components/overlay/page-bar.ts';
import { runPress } from '../../../../components/overlay/press.ts';
import { EVERYTHING, put, toggleTechnique } from '../../../../utils/facets/selection.ts';
import type { Selection } from '../../../../utils/facets/selection.ts';
import { parseQuery } from '../../../../utils/query/parse-query.ts';
import { findTechnique } from '../../../../utils/techniques/taxonomy.ts';
import { click, find, findNameless, mount } from './mount.ts';

const VIEW: BarView = {
  papers: 24,
  hidden: 0,
  revealed: 0,
  hiding: () => [],
  news: undefined,
  selection: EVERYTHING,
  own: [],
  nameTechnique: (id) => findTechnique(id)?.shortLabel ?? id,
  notice: undefined,
  order: 'site',
  techniques: () => [],
  code: () => [],
  picture: () => ({ techniques: [], days: [], averageDays: undefined }),
};

const chips = (count: number): Partial<BarView> => ({
  code: () => [{ state: 'linked', count, side: undefined }],
});

const isShown = (bar: Element, selector: string) =>
  find(bar, selector).closest('[hidden]') === null;

const query = (text: string): Selection['query'] => {
  const reading = parseQuery(text);
  return reading.ok ? { text, query: reading.query } : undefined;
};

function mountBar(changes: Partial<BarView> = {}) {
  const view = { ...VIEW, ...changes };
  const actions = {
    showHidden: vi.fn(),
    hideAgain: vi.fn(),
    sort: vi.fn(),
    pickTechnique: vi.fn(),
    pickCode: vi.fn(),
    onlyWithCode: vi.fn(),
    pauseFilters: vi.fn(),
    // As the page does: the selection is changed before the answer.
    search: vi.fn((text: string) => {
      const reading = parseQuery(text);
      if (reading.ok) update({ ...view, selection: { ...EVERYTHING, query: query(text) } });
      if (text === '') update(view);
      return reading;
    }),
    prepareSearch: vi.fn(),
    takeBack: vi.fn(),
    clear: vi.fn(),
    saveFilter: vi.fn(),
    undoFilter: vi.fn(),
  } satisfies BarActions;
  const { element, update } = createPageBar(view, actions);
  update(view);
  return { update, actions, bar: mount(element) };
}

function write(bar: Element, text: string): HTMLInputElement {
  const input = find(bar, 'input') as HTMLInputElement;
  input.value = text;
  input.dispatchEvent(new Event('input'));
  return input;
}

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

  it.each([{ hidden: 23 }, { papers: 0 }])('is none while %j', (view) => {
    expect(isShown(mountBar(view).bar, '.emptied')).toBe(false);
  });
});

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

  it('names every control', () => {
    const selection = { ...toggleTechnique(EVERYTHING, 'agents'), query: query('robot') };
    expect(findNameless(mountBar({ selection }).bar)).toEqual([]);
  });
});

const words = (bar: Element) =>
  [...bar.querySelectorAll('.part .words')].map(({ textContent }) => textContent);

describe('the line of words', () => {
  const selection: Selection = {
    techniques: put(put(EVERYTHING.techniques, ['diffusion'], 'only'), ['agents'], 'without'),
    code: put(put(EVERYTHING.code, ['linked', 'repository'], 'only'), ['promised'], 'without'),
    query: query('title:robot'),
  };

  it('says what the page is narrowed to', () => {
    expect(words(mountBar({ selection }).bar)).toEqual([
      'only Diffusion',
      'without Agents',
      'code linked or in a repository',
      'code not promised',
      'matching “title:robot”',
    ]);
    expect(words(mountBar().bar)).toEqual([]);
  });

  it('takes back a part, or all', () => {
    const { actions, bar } = mountBar({ selection });
    for (const remove of bar.querySelectorAll<HTMLElement>('.take-back')) remove.click();
    expect(actions.takeBack.mock.calls).toEqual([
      [{ kind: 'technique', side: 'only', id: 'diffusion' }],
      [{ kind: 'technique', side: 'without', id: 'agents' }],
      [{ kind: 'code', side: 'only', states: ['linked', 'repository'] }],
      [{ kind: 'code', side: 'without', states: ['promised'] }],
      [{ kind: 'query', text: 'title:robot' }],
    ]);
    click(bar, '[data-action="clear"]');
    expect(actions.clear).toHaveBeenCalledOnce();
  });

  it('keeps the focus on the next part, and at last in the field', () => {
    const agents = toggleTechnique(EVERYTHING, 'agents');
    const { update, bar } = mountBar({ selection: toggleTechnique(agents, 'peft') });
    bar.querySelector<HTMLElement>('.take-back')?.focus();
    update({ ...VIEW, selection: agents });
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Take back: only Agents');
    update(VIEW);
    expect(document.activeElement).toBe(find(bar, 'input'));
  });
});

describe('the field', () => {
  it('narrows with every key, and leaves the text as it is written', () => {
    const { actions, bar } = mountBar();
    expect(write(bar, ' dif').value).toBe(' dif');
    expect(write(bar, ' diffusion ').value).toBe(' diffusion ');
    expect(actions.search.mock.calls).toEqual([['dif'], ['diffusion']]);
    expect(find(bar, '.fault').textContent).toBe('');
  });

  it.each([
    ['"open', 'This quote does not end.'],
    ['tecnique:rl', 'There is no “tecnique”. Did you mean: technique:'],
    ['technique:difusion', 'There is no “difusion”. Did you mean: technique:diffusion'],
    ['code:zzz', 'Code cannot be “zzz”'],
  ])('says why %s cannot be read', (text, reason) => {
    const { bar } = mountBar();
    const input = write(bar, text);
    expect(find(bar, '.fault').textContent).toContain(reason);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(isShown(bar, '[data-action="save-filter"]')).toBe(false);
    write(bar, 'robot');
    expect(find(bar, '.fault').textContent).toBe('');
    expect(input.getAttribute('aria-invalid')).toBe('false');
    expect(isShown(bar, '[data-action="save-filter"]')).toBe(true);
  });

  it('keeps a text that cannot be read while the last that could narrows the page', () => {
    const { update, bar } = mountBar();
    write(bar, 'robot');
    const input = write(bar, 'robot title:');
    update({ ...VIEW, papers: 25, selection: { ...EVERYTHING, query: query('robot') } });
    expect(input.value).toBe('robot title:');
    update(VIEW);
    expect(input.value).toBe('');
    expect(find(bar, '.fault').textContent).toBe('');
  });

  it('is emptied by Escape', () => {
    const { actions, bar } = mountBar();
    const input = write(bar, 'robot');
    expect(runPress([input], new KeyboardEvent('keydown', { key: 'Escape' }))).toBe(true);
    expect(input.value).toBe('');
    expect(actions.search.mock.lastCall).toEqual(['']);
  });

  it('says that the query is a filter now, and takes it back', () => {
    const { update, actions, bar } = mountBar({ notice: 'filter-saved' });
    expect(find(bar, '.notice').textContent).toBe('Kept as a filter. Undo');
    click(bar, '[data-action="undo-filter"]');
    expect(actions.undoFilter).toHaveBeenCalledOnce();
    update({ ...VIEW, notice: 'filter-failed' });
    expect(find(bar, '.notice').textContent).toMatch(/^Not kept/);
    update(VIEW);
    expect(find(bar, '.notice').textContent).toBe('');
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
