import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';

import { CardStrip } from '../../../components/CardStrip.tsx';
import type { StripView } from '../../../components/strip-view.ts';
import type { CodeMarker } from '../../../utils/code/code-marker.ts';
import { click, find, findNameless, mount } from './mount.tsx';
import { createActions, createFindings, createView } from './strip-view.ts';

const createSignal = (changes: Partial<StripView>) => signal(createView(changes));

async function mountStrip(changes: Partial<StripView> = {}) {
  const view = createSignal(changes);
  const actions = createActions();
  const strip = await mount(<CardStrip view={view} actions={actions} />);
  const badges = () =>
    [...strip.querySelectorAll<HTMLElement>('[data-technique]')].map(
      ({ dataset }) => dataset['technique'],
    );
  return { view, actions, strip, badges };
}

function stopAt(hear: () => void) {
  return (event: Event) => {
    event.stopImmediatePropagation();
    hear();
  };
}

const five = createFindings('diffusion', 'agents', 'retrieval', 'reasoning', 'compression');

describe('the badges of a card', () => {
  it('are the best, as many as the user wants, and the rest behind a button', async () => {
    const { strip, badges } = await mountStrip({ findings: five });
    expect(badges()).toEqual(['diffusion', 'agents', 'retrieval']);
    const more = find(strip, '.more');
    expect([more.textContent, more.title]).toEqual(['+2', 'Show 2 more techniques']);
    expect(more.getAttribute('aria-expanded')).toBe('false');
    await click(strip, '.more');
    expect(badges()).toEqual(five.map(({ id }) => id));
    expect(find(strip, '.more').getAttribute('aria-expanded')).toBe('true');
    expect(find(strip, '.more').title).toBe('Show fewer techniques');
    await click(strip, '.more');
    expect(badges()).toHaveLength(3);
  });

  it.each([
    [5, 5, false],
    [4, 4, true],
    [1, 1, true],
  ])('with room for %i are %i', async (room, count, hasMore) => {
    const { strip, badges } = await mountStrip({ findings: five, badges: room });
    expect(badges()).toHaveLength(count);
    expect(strip.querySelector('.more') !== null).toBe(hasMore);
  });

  it('are none when nothing is known', async () => {
    const { strip, badges } = await mountStrip({ findings: [] });
    expect(badges()).toEqual([]);
    expect(strip.querySelector('.more')).toBeNull();
  });

  it('narrow the page, and say which of them do', async () => {
    const { strip, actions } = await mountStrip({ selected: new Set(['agents']) });
    expect(find(strip, '[data-technique="agents"]').getAttribute('aria-pressed')).toBe('true');
    expect(find(strip, '[data-technique="diffusion"]').getAttribute('aria-pressed')).toBe('false');
    await click(strip, '[data-technique="diffusion"]');
    expect(actions.toggleTechnique.mock.calls).toEqual([['diffusion']]);
  });

  it('say why where there is no list to narrow', async () => {
    const { strip, actions } = await mountStrip({ narrows: false });
    const clicked = vi.fn();
    const why = find(strip, '[data-action="why"]');
    // Before the button itself hears of it: the emulated page knows no popover.
    why.addEventListener('click', stopAt(clicked), { capture: true });
    const badge = find(strip, '[data-technique="diffusion"]');
    expect(badge.hasAttribute('aria-pressed')).toBe(false);
    badge.click();
    expect(clicked).toHaveBeenCalledOnce();
    expect(actions.toggleTechnique).not.toHaveBeenCalled();
  });

  it('follow the page when it goes on', async () => {
    const { view, badges } = await mountStrip({ findings: five });
    await act(() => {
      view.value = createView({ findings: createFindings('retrieval') });
    });
    expect(badges()).toEqual(['retrieval']);
  });
});

describe('the code marker of a card', () => {
  it.each<[CodeMarker, string]>([
    [{ state: 'linked', url: 'https://github.com/a/b', source: 'abstract' }, 'Code'],
    [{ state: 'project-page', url: 'https://a.example/', source: 'site' }, 'Project page'],
    [
      { state: 'repository', url: 'https://github.com/a/b', stars: 12_345, source: 'site' },
      'Code12.3k',
    ],
  ])('is a link where there is one: %j', async (code, text) => {
    const { strip } = await mountStrip({ code });
    const link = find(strip, `a[data-code="${code.state}"]`);
    expect(link.getAttribute('href')).toBe(code.url);
    expect(link.getAttribute('rel')).toContain('noopener');
    expect(link.textContent).toBe(text);
    expect(link.title).toContain(code.url);
  });

  it.each<[CodeMarker, string]>([
    [{ state: 'released', source: 'abstract' }, 'Code released'],
    [{ state: 'promised', source: 'abstract' }, 'Code promised'],
    [{ state: 'unknown', source: 'none' }, 'No code link found'],
  ])('is a text elsewhere: %j', async (code, text) => {
    const { strip } = await mountStrip({ code });
    expect(strip.querySelector('a')).toBeNull();
    expect(find(strip, `[data-code="${code.state}"]`).textContent).toBe(text);
  });
});

describe('the buttons of a card', () => {
  it('save and tell what is saved', async () => {
    const { view, strip, actions } = await mountStrip();
    const save = () => find(strip, '[data-action="save"]');
    expect(save().getAttribute('aria-pressed')).toBe('false');
    await click(strip, '[data-action="save"]');
    expect(actions.toggleSaved).toHaveBeenCalledOnce();
    expect(save().getAttribute('aria-pressed')).toBe('false');
    await act(() => {
      view.value = createView({ saved: true });
    });
    expect(save().getAttribute('aria-pressed')).toBe('true');
  });

  it('all have names, and send no form of the site', async () => {
    const { strip } = await mountStrip({
      findings: five,
      undo: true,
      code: { state: 'linked', url: 'https://github.com/a/b', source: 'abstract' },
    });
    expect(strip.querySelectorAll('button, a').length).toBe(8);
    expect(findNameless(strip)).toEqual([]);
  });
});
