import { describe, expect, it, vi } from 'vitest';

import { drawCodeFacets } from '../../../../../components/overlay/bar/code-facets.ts';
import { drawSaveFilter } from '../../../../../components/overlay/bar/save-filter.ts';
import { drawTechniqueFacets } from '../../../../../components/overlay/bar/technique-facets.ts';
import { CODE_STATES, WITH_CODE } from '../../../../../utils/code/code-state.ts';
import type { Side } from '../../../../../utils/facets/selection.ts';
import { nameTechnique } from '../../../../../utils/user-techniques/technique-name.ts';
import { click, find, findNameless, mount } from '../mount.ts';

const own = { id: 'own-mamba', label: 'Mamba', colour: 'pink', keywords: [] } as const;
const facet = (id: string, count: number, side?: Side) => ({
  name: nameTechnique(id, [own])!,
  count,
  side,
});
const pressed = (place: Element, selector: string) =>
  find(place, selector).getAttribute('aria-pressed');

describe('the techniques of a page', () => {
  it('stand by group, the user’s own first, with what a click shows', () => {
    const panel = mount(
      ...drawTechniqueFacets(
        [facet('diffusion', 4), facet('peft', 0), facet('own-mamba', 1)],
        vi.fn(),
      ),
    );
    const groups = [...panel.querySelectorAll('section')].map((group) => [
      group.getAttribute('aria-label'),
      [...group.querySelectorAll('[data-action="only"]')].map(({ textContent }) => textContent),
    ]);
    expect(groups).toEqual([
      ['Your techniques', ['Mamba1']],
      ['Learning', ['LoRA & PEFT0']],
      ['Perception and generation', ['Diffusion4']],
    ]);
    expect(find(panel, '[data-empty]').dataset['technique']).toBe('peft');
    expect(findNameless(panel)).toEqual([]);
  });

  it('a click shows only these; Alt and a click, or the minus, leaves them out', () => {
    const onPick = vi.fn();
    const panel = mount(...drawTechniqueFacets([facet('diffusion', 4)], onPick));
    click(panel, '[data-action="only"]');
    const only = find(panel, '[data-action="only"]');
    only.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, altKey: true }));
    click(panel, '[data-action="without"]');
    expect(onPick.mock.calls).toEqual([
      ['diffusion', 'only'],
      ['diffusion', 'without'],
      ['diffusion', 'without'],
    ]);
  });

  it.each<[Side | undefined, string, string]>([
    [undefined, 'false', 'false'],
    ['only', 'true', 'false'],
    ['without', 'false', 'true'],
  ])('say that they are chosen (%s)', (side, only, without) => {
    const panel = mount(...drawTechniqueFacets([facet('diffusion', 4, side)], vi.fn()));
    expect(pressed(panel, '[data-action="only"]')).toBe(only);
    expect(pressed(panel, '[data-action="without"]')).toBe(without);
    expect(find(panel, '[data-action="without"]').title).toBe('Without Diffusion');
  });

  it('may be none', () => {
    expect(mount(...drawTechniqueFacets([], vi.fn())).textContent).toBe(
      'No technique was recognised on this page.',
    );
  });
});

function drawCode(sides: Partial<Record<(typeof CODE_STATES)[number], Side>> = {}) {
  const actions = { pickCode: vi.fn(), onlyWithCode: vi.fn() };
  const facets = CODE_STATES.map((state, index) => ({ state, count: index, side: sides[state] }));
  return { actions, panel: mount(...drawCodeFacets(facets, actions)) };
}

const isWithCode = (sides: Parameters<typeof drawCode>[0]) =>
  pressed(drawCode(sides).panel, '[data-action="with-code"]');

describe('the code of a page’s papers', () => {
  it('stands state by state, after all that is there', () => {
    const { actions, panel } = drawCode();
    expect([...panel.querySelectorAll('.badge')].map(({ textContent }) => textContent)).toEqual([
      'With code3',
      'In a repository0',
      'Linked1',
      'Released2',
      'Promised3',
      'Project page only4',
      'No link found5',
    ]);
    click(panel, '[data-action="with-code"]');
    expect(actions.onlyWithCode.mock.calls).toEqual([[true]]);
    click(panel, '[data-state="promised"] [data-action="only"]');
    click(panel, '[data-state="unknown"] [data-action="without"]');
    expect(actions.pickCode.mock.calls).toEqual([
      ['promised', 'only'],
      ['unknown', 'without'],
    ]);
    expect(findNameless(panel)).toEqual([]);
  });

  it('says when just what is there is chosen', () => {
    const all = Object.fromEntries(WITH_CODE.map((state) => [state, 'only'] as const));
    expect(isWithCode({})).toBe('false');
    expect(isWithCode(all)).toBe('true');
    expect(isWithCode({ ...all, promised: 'only' })).toBe('false');
    expect(isWithCode({ linked: 'only' })).toBe('false');
  });
});

describe('keeping a query as a filter', () => {
  it('asks what is to become of the papers that it finds', () => {
    const onSave = vi.fn();
    const panel = mount(...drawSaveFilter('title has “robot”', onSave));
    expect(panel.textContent).toContain('title has “robot”');
    for (const action of ['hide', 'dim', 'highlight']) click(panel, `[data-action="${action}"]`);
    expect(onSave.mock.calls).toEqual([['hide'], ['dim'], ['highlight']]);
  });
});
