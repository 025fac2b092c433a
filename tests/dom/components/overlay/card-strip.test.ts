import { describe, expect, it, vi } from 'vitest';

import { createCardStrip } from '../../../../components/overlay/card-strip.ts';
import { runPress } from '../../../../components/overlay/press.ts';
import type { StripView } from '../../../../components/strip-view.ts';
import type { Colour } from '../../../../utils/colours.ts';
import { createTechniqueReaders } from '../../../../utils/overlay/technique-reader.ts';
import { EMPTY_USER_TECHNIQUES } from '../../../../utils/user-techniques/user-techniques.ts';
import { mountStrip, five } from './mount-strip.ts';
import { click, find, findNameless, mount } from './mount.ts';
import { createActions, createFindings, createView } from './strip-view.ts';

const REMOVED = {
  kind: 'done',
  text: 'Removed.',
  next: { action: 'undo', label: 'Undo', act: vi.fn() },
} as const;

describe('the badges of a card', () => {
  it('are the best, as many as the user wants, and the rest behind a button', () => {
    const { strip, badges } = mountStrip({ findings: five });
    expect(badges()).toEqual(['diffusion', 'agents', 'retrieval']);
    const more = find(strip, '.more');
    expect([more.textContent, more.title]).toEqual(['+2', 'Show 2 more techniques']);
    expect(more.getAttribute('aria-expanded')).toBe('false');
    click(strip, '.more');
    expect(badges()).toEqual(five.map(({ id }) => id));
    expect(find(strip, '.more').getAttribute('aria-expanded')).toBe('true');
    expect(find(strip, '.more').title).toBe('Show fewer techniques');
    click(strip, '.more');
    expect(badges()).toHaveLength(3);
  });

  it.each([
    [5, 5, false],
    [4, 4, true],
    [1, 1, true],
  ])('with room for %i are %i', (room, count, hasMore) => {
    const { strip, badges } = mountStrip({ findings: five, badges: room });
    expect(badges()).toHaveLength(count);
    expect(strip.querySelector('.more') !== null).toBe(hasMore);
  });

  it('are none when nothing is known', () => {
    const { strip, badges } = mountStrip({ findings: [] });
    expect(badges()).toEqual([]);
    expect(strip.querySelector('.more')).toBeNull();
  });

  it('are none of groups that the user hides', () => {
    const { show, strip, badges } = mountStrip({ findings: five, hiddenGroups: ['reasoning'] });
    expect(badges()).toEqual(['diffusion', 'agents']);
    expect(strip.querySelector('.more')).toBeNull();
    show({ findings: createFindings('reasoning'), hiddenGroups: ['reasoning'] });
    expect(badges()).toEqual([]);
  });

  it('narrow the page, and say which of them do', () => {
    const { strip, actions } = mountStrip({ selected: new Set(['agents']) });
    expect(find(strip, '[data-technique="agents"]').getAttribute('aria-pressed')).toBe('true');
    expect(find(strip, '[data-technique="diffusion"]').getAttribute('aria-pressed')).toBe('false');
    click(strip, '[data-technique="diffusion"]');
    expect(actions.toggleTechnique.mock.calls).toEqual([['diffusion']]);
  });

  it('say why where there is no list to narrow', () => {
    const { strip, actions } = mountStrip({ narrows: false });
    // The emulated page knows no popover.
    const showPopover = vi.fn();
    Object.assign(find(strip, '[popover]'), { showPopover });
    const badge = find(strip, '[data-technique="diffusion"]');
    expect(badge.hasAttribute('aria-pressed')).toBe(false);
    badge.click();
    expect(showPopover).toHaveBeenCalledOnce();
    expect(actions.toggleTechnique).not.toHaveBeenCalled();
  });

  it('follow the page when it goes on', () => {
    const { show, badges } = mountStrip({ findings: five });
    show({ findings: createFindings('retrieval') });
    expect(badges()).toEqual(['retrieval']);
  });

  it('show an own technique as it is called now, and stay themselves otherwise', () => {
    const id = 'own-1';
    const call = (label: string, colour: Colour) => {
      const techniques = [{ id, label, colour, keywords: [] } as const];
      return {
        findings: [{ id, score: 0.9, keywords: [] }, ...createFindings('agents')],
        techniques: createTechniqueReaders()({ ...EMPTY_USER_TECHNIQUES, techniques }),
      } as const;
    };
    const { show, strip, badges } = mountStrip(call('Mamba', 'teal'));
    const before = [...strip.querySelectorAll('.badge')];
    show(call('Mamba', 'teal'));
    expect([...strip.querySelectorAll('.badge')]).toEqual(before);
    show(call('State space', 'pink'));
    const [renamed, other] = strip.querySelectorAll<HTMLElement>('.badge');
    expect([renamed?.textContent, renamed?.dataset['colour']]).toEqual(['State space', 'pink']);
    expect([badges(), other === before[1]]).toEqual([[id, 'agents'], true]);
  });
});

/** A strip with stand-ins for what it sets off, and how often it saved and filed. */
function mountSave() {
  const file = vi.fn();
  const actions = createActions();
  const popover = { file, show: vi.fn(), toggle: vi.fn(), hide: vi.fn(), redraw: vi.fn() };
  const { element, update } = createCardStrip(createView(), (use) =>
    use({ actions, createWhyPopover: () => popover }),
  );
  const save = find(mount(element), '[data-action="save"]');
  return {
    actions,
    save,
    update,
    pressKey: () => runPress([save], new KeyboardEvent('keydown', { key: 's' })),
    readCalls: () => [actions.save, file].map(({ mock }) => mock.calls.length),
  };
}

describe('the buttons of a card', () => {
  it('save and tell what is saved', () => {
    const { show, strip, actions } = mountStrip();
    const save = () => find(strip, '[data-action="save"]');
    expect(save().getAttribute('aria-pressed')).toBe('false');
    click(strip, '[data-action="save"]');
    expect(actions.toggleSaved).toHaveBeenCalledOnce();
    expect(save().getAttribute('aria-pressed')).toBe('false');
    show({ saved: true, outcome: undefined });
    expect(save().getAttribute('aria-pressed')).toBe('true');
  });

  it('save opens status and tags with shift, and by the key s if it is saved', () => {
    const { actions, save, update, pressKey, readCalls } = mountSave();
    save.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true }));
    expect(readCalls()).toEqual([0, 1]);
    pressKey();
    expect(readCalls()).toEqual([1, 1]);
    update(createView({ saved: true }));
    pressKey();
    expect(readCalls()).toEqual([1, 2]);
    expect(actions.toggleSaved).not.toHaveBeenCalled();
  });

  it('save opens status and tags by s twice, however late the answer', () => {
    const { actions, pressKey, readCalls } = mountSave();
    pressKey();
    actions.isSaving.mockReturnValue(true);
    pressKey();
    expect(readCalls()).toEqual([1, 1]);
  });

  it('belong to the paper by its title', () => {
    expect(mountStrip().strip.firstElementChild?.getAttribute('aria-label')).toBe('A Paper');
  });

  it.each<[Partial<StripView>, string | null]>([
    [{}, null],
    [{ before: 'seen' }, 'off'],
    [{ rule: { text: 'a', action: 'dim', filter: 'a' } }, 'off'],
    [{ outcome: { kind: 'problem', text: 'Not done.' } }, 'polite'],
  ])('tell by themselves what answers the user alone: %j', (changes, live) => {
    const { show, strip } = mountStrip();
    show(changes);
    expect(find(strip, '.note').getAttribute('aria-live')).toBe(live);
  });

  it('give the focus to save when nothing is to be undone any more', () => {
    const { show, strip } = mountStrip({ outcome: REMOVED });
    find(strip, '[data-action="undo"]').focus();
    show({ saved: true, outcome: undefined });
    expect(document.activeElement).toBe(find(strip, '[data-action="save"]'));
  });

  it('all have names, and send no form of the site', () => {
    const { strip } = mountStrip({
      findings: five,
      outcome: REMOVED,
      code: { state: 'linked', url: 'https://github.com/a/b', source: 'abstract' },
    });
    expect(strip.querySelectorAll('button, a').length).toBe(8);
    expect(findNameless(strip)).toEqual([]);
  });
});
