import { describe, expect, it } from 'vitest';

import { keepFocus } from '../../../../components/overlay/keep-focus.ts';
import type { PanelView } from '../../../../components/strip-view.ts';
import { agents, plain, paper, mountPanel } from './mount-why-panel.ts';
import { click, find, findNameless, nameOf } from './mount.ts';
import { followOf } from './strip-view.ts';

describe('the code', () => {
  it('is a link where its address is known', () => {
    const { panel } = mountPanel({
      code: { state: 'linked', source: 'abstract', url: 'https://github.com/example/agents' },
    });
    const link = find(panel, 'p a.link');
    expect(link.getAttribute('href')).toBe('https://github.com/example/agents');
    expect(link.textContent).toBe('https://github.com/example/agents');
    expect(link.parentElement?.textContent).toMatch(/^The abstract links to it\. https:/);
  });

  it('says that the site links it, if it does', () => {
    const url = 'https://huggingface.co/example/agents';
    const { panel } = mountPanel({ code: { state: 'linked', source: 'site', url } });
    expect(find(panel, 'p a.link').parentElement?.textContent).toBe(
      `The site names it as the project page. ${url}`,
    );
  });

  it('is only told of where no address is', () => {
    const { panel, texts } = mountPanel({ code: { state: 'promised', source: 'abstract' } });
    expect(panel.querySelector('a.link')).toBeNull();
    expect(texts('.quiet')).toContain('The abstract says that it will be released.');
  });
});

describe('the why panel', () => {
  it('names the keywords of a technique, how often and how strong', () => {
    const { panel, label, texts } = mountPanel();
    expect(label).toBe('Why: Let <think> Agents Act');
    expect(texts('.techniques strong')).toEqual(['Agents & tool use']);
    expect(texts('.score')).toEqual(['88%']);
    expect(texts('.keywords > span')).toEqual(['agent×3', 'act']);
    expect(find(panel, '.keywords > span:first-child').title).toBe('Weight 1.50.');
  });

  it('marks them where they stand, and shows markup as text', () => {
    const { panel, texts } = mountPanel();
    expect(texts('h2 mark')).toEqual(['Agents']);
    expect(find(panel, 'h2').textContent).toBe(paper.title);
    expect(texts('.abstract mark')).toEqual(['Agents', 'agents']);
    expect(find(panel, '.abstract').textContent).toBe(paper.abstract);
    expect(panel.querySelector('b, think')).toBeNull();
  });

  it('says so when it knows no technique, no abstract and nobody', () => {
    const { panel } = mountPanel({ findings: [], paper: { ...plain.paper, authors: [] } });
    expect(panel.textContent).toContain('No technique was recognised');
    expect(panel.textContent).toContain('The page gives no abstract');
    expect(panel.querySelectorAll('button[data-action]')).toHaveLength(0);
  });

  it('follows and mutes', () => {
    const { panel, actions, onClose } = mountPanel();
    click(panel, '.techniques [data-action="follow"]');
    click(panel, '.techniques [data-action="mute"]');
    for (const person of panel.querySelectorAll<HTMLElement>('section .person')) person.click();
    click(panel, 'header button');
    expect(actions.toggleFollow.mock.calls).toEqual([
      [{ kind: 'technique', value: 'agents', label: 'Agents & tool use' }],
      [{ kind: 'organization', value: 'example', label: 'Example Lab' }],
      [{ kind: 'author', value: 'Ada Lovelace', label: 'Ada Lovelace' }],
    ]);
    expect(actions.toggleMute.mock.calls).toEqual([['technique:agents', 'Agents & tool use']]);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('mutes the organization, an author, a keyword, and tells which of them is muted', () => {
    const { panel, actions } = mountPanel({ muted: new Set(['author:@"Ada Lovelace"']) });
    const buttons = [...panel.querySelectorAll<HTMLElement>('.mutes .person')];
    expect(buttons.map((one) => [one.textContent, one.getAttribute('aria-pressed')])).toEqual([
      ['Example Lab', 'false'],
      ['Ada Lovelace', 'true'],
      ['agent', 'false'],
      ['act', 'false'],
    ]);
    for (const one of buttons.slice(0, 3)) one.click();
    expect(actions.toggleMute.mock.calls).toEqual([
      ['org:@example', 'Example Lab'],
      ['author:@"Ada Lovelace"', 'Ada Lovelace'],
      ['"agent"', 'agent'],
    ]);
  });

  it('tells what is followed and muted already', () => {
    const { panel } = mountPanel({
      follows: [
        followOf('Ada Lovelace'),
        { ...followOf('Example Lab'), kind: 'organization', value: 'example' },
        { ...followOf('Agents'), kind: 'technique', value: 'agents' },
      ],
      muted: new Set(['technique:agents']),
    });
    const pressed = [...panel.querySelectorAll('[aria-pressed]')].filter(
      (button) => button.closest('.mutes') === null,
    );
    expect(pressed).toHaveLength(4);
    expect(pressed.map((button) => button.getAttribute('aria-pressed'))).toEqual(
      pressed.map(() => 'true'),
    );
  });

  it('leaves the focus on what undoes a press, or closes the panel', () => {
    const rule = { text: 'No surveys', action: 'dim', filter: 'f1' } as const;
    const { panel, redraw } = mountPanel({ rule });
    const focusAfter = (selector: string, next: Partial<PanelView>) => {
      find(panel, selector).focus();
      keepFocus(panel, () => redraw(next));
      return document.activeElement;
    };
    expect(focusAfter('[data-action="keep"]', { exempt: true })?.textContent).toBe('Undo');
    expect(focusAfter('[data-action="keep"]', { rule })?.textContent).toBe('Keep in sight');
    expect(focusAfter('summary', { rule })).toBe(find(panel, 'summary'));
    expect(focusAfter('[data-copy="bibtex"]', { rule })).toBe(find(panel, '[data-copy="bibtex"]'));
    const denied = { findings: [], denied: ['agents'], rule } as const;
    expect(focusAfter('.techniques [data-action="not-this"]', denied)).toBe(
      find(panel, '[data-action="undo-correction"]'),
    );
    expect(focusAfter('[data-action="pause"]', {})).toBe(find(panel, 'header button'));
  });

  it('has a name for every button', () => {
    expect(findNameless(mountPanel().panel)).toEqual([]);
  });

  it('names each button by what it is of, beside the words that it shows', () => {
    const { panel } = mountPanel({
      findings: [agents, { ...agents, id: 'theory', byUser: true }],
      denied: ['diffusion'],
      muted: new Set(['technique:theory']),
    });
    const buttons = [...panel.querySelectorAll('.techniques button, .person')];
    const names = buttons.map(nameOf);
    expect(names).toEqual([
      'Follow: Agents & tool use',
      'Mute: Agents & tool use',
      'Not this: Agents & tool use',
      'Follow: Theory',
      'Muted: Theory',
      'Undo: Theory',
      'Undo: Diffusion & flow matching',
      'Follow Example Lab',
      'Follow Ada Lovelace',
      'Mute: Example Lab',
      'Mute: Ada Lovelace',
      'Mute: agent',
      'Mute: act',
    ]);
    // Who speaks to the browser says what is written there.
    for (const [at, { textContent }] of buttons.entries()) expect(names[at]).toContain(textContent);
  });
});
