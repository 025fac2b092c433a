import { describe, expect, it, vi } from 'vitest';

import { keepFocus } from '../../../../components/overlay/keep-focus.ts';
import { createWhyPanel } from '../../../../components/overlay/why-panel.ts';
import type { StripView } from '../../../../components/strip-view.ts';
import { createTechniqueReaders } from '../../../../utils/overlay/technique-reader.ts';
import { parsePaperId } from '../../../../utils/paper.ts';
import type { TechniqueFinding } from '../../../../utils/techniques/classify.ts';
import { TECHNIQUES } from '../../../../utils/techniques/taxonomy.ts';
import type { Correction } from '../../../../utils/user-techniques/corrections.ts';
import { EMPTY_USER_TECHNIQUES } from '../../../../utils/user-techniques/user-techniques.ts';
import type { UserTechniquesDocument } from '../../../../utils/user-techniques/user-techniques.ts';
import { click, find, findNameless, mount } from './mount.ts';
import { createActions, createView, followOf } from './strip-view.ts';

const plain = createView();
const paper = {
  ...plain.paper,
  title: 'Let <think> Agents Act',
  abstract: 'Agents act. Our <b>agents</b> act well.',
  organization: { name: 'example', fullname: 'Example Lab' },
};
const agents: TechniqueFinding = {
  id: 'agents',
  score: 0.876,
  keywords: [
    {
      keyword: 'agent',
      count: 3,
      weight: 1.5,
      spans: [
        { field: 'title', start: 12, end: 18 },
        { field: 'abstract', start: 0, end: 6 },
        { field: 'abstract', start: 19, end: 25 },
      ],
    },
    { keyword: 'act', count: 1, weight: 0.25, spans: [] },
  ],
};

const readTechniques = (changes: Partial<UserTechniquesDocument>) =>
  createTechniqueReaders()({ ...EMPTY_USER_TECHNIQUES, ...changes });

const deny = (technique: string, id: string): Correction => ({
  paper: parsePaperId(id)!,
  technique,
  verdict: 'not',
  at: '2026-08-01T00:00:00.000Z',
  keywords: ['agent'],
});

function mountPanel(changes: Partial<StripView> = {}) {
  const actions = createActions();
  const onClose = vi.fn();
  const copyText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
  const view = createView({ paper, findings: [agents], ...changes });
  const draw = createWhyPanel(actions, onClose, copyText);
  const { label, content } = draw(view);
  const panel = mount(...content);
  const redraw = (next: Partial<StripView>) =>
    panel.replaceChildren(...draw(createView({ paper, findings: [agents], ...next })).content);
  const texts = (selector: string) =>
    [...panel.querySelectorAll(selector)].map(({ textContent }) => textContent);
  return { panel, redraw, label, actions, onClose, copyText, texts };
}

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

describe('the citation', () => {
  it('is copied as BibTeX or as a link, of which the panel says so', async () => {
    const { panel, copyText, texts } = mountPanel();
    click(panel, '[data-copy=markdown]');
    expect(copyText).toHaveBeenLastCalledWith(
      String.raw`[Let \<think\> Agents Act](https://arxiv.org/abs/2608.00001)`,
    );
    await vi.waitFor(() => expect(texts('.copies [role=status]')).toEqual(['Copied.']));
    click(panel, '[data-copy=bibtex]');
    const entry = String(copyText.mock.lastCall);
    expect(entry).toMatch(/^@misc\{lovelace-let-2608\.00001,\n/);
    expect(entry).not.toContain('abstract');
  });

  it('that the browser does not let us copy says so', async () => {
    const { panel, copyText, texts } = mountPanel();
    copyText.mockRejectedValue(new Error('not-allowed'));
    click(panel, '[data-copy=bibtex]');
    await vi.waitFor(() =>
      expect(texts('.copies [role=status]')).toEqual(['The browser did not let us copy.']),
    );
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
    expect(actions.toggleMute.mock.calls).toEqual([['technique:agents']]);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('mutes the organization, an author, a keyword, and tells which of them is muted', () => {
    const { panel, actions } = mountPanel({ muted: new Set(['author:"Ada Lovelace"']) });
    const buttons = [...panel.querySelectorAll<HTMLElement>('.mutes .person')];
    expect(buttons.map((one) => [one.textContent, one.getAttribute('aria-pressed')])).toEqual([
      ['Example Lab', 'false'],
      ['Ada Lovelace', 'true'],
      ['agent', 'false'],
      ['act', 'false'],
    ]);
    for (const one of buttons.slice(0, 3)) one.click();
    expect(actions.toggleMute.mock.calls).toEqual([
      ['org:@example'],
      ['author:"Ada Lovelace"'],
      ['"agent"'],
    ]);
  });

  it('names the filter that meets the card, which can be changed or paused with all others', () => {
    const rule = { text: 'No surveys', action: 'dim', filter: 'f1' } as const;
    const { panel, actions } = mountPanel({ rule });
    click(panel, '[data-action="edit-filter"]');
    click(panel, '[data-action="pause"]');
    expect(actions.editFilter.mock.calls).toEqual([['f1']]);
    expect(actions.pauseFilters).toHaveBeenCalledOnce();

    // The setting for seen papers is paused like a filter, and is none to change.
    const setting = mountPanel({ rule: { ...rule, filter: undefined } }).panel;
    expect(setting.querySelector('[data-action="edit-filter"]')).toBeNull();
    expect(setting.querySelector('[data-action="pause"]')).not.toBeNull();
  });

  it('keeps a paper in sight that a filter would hide or dim, and says so', () => {
    const { panel, actions } = mountPanel({
      rule: { text: 'No surveys', action: 'dim', filter: 'f1' },
    });
    click(panel, '[data-action="keep"]');
    expect(actions.exempt.mock.calls).toEqual([[true]]);

    const kept = mountPanel({ exempt: true });
    expect(kept.panel.textContent).toContain('No filter hides or dims this paper.');
    click(kept.panel, '[data-action="keep"]');
    expect(kept.actions.exempt.mock.calls).toEqual([[false]]);
  });

  it('has nothing to keep a highlighted paper from', () => {
    const rule = { text: 'Robots', action: 'highlight', filter: 'f1' } as const;
    expect(mountPanel({ rule }).panel.querySelector('[data-action="keep"]')).toBeNull();
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

  it('takes the user’s word on a technique', () => {
    const { panel, actions } = mountPanel();
    click(panel, '[data-action="not-this"]');
    const add = find(panel, '[data-action="add"]') as HTMLSelectElement;
    const offered = [...add.options].map(({ value }) => value);
    expect(offered).toHaveLength(TECHNIQUES.length);
    expect(offered).not.toContain('agents');
    add.value = 'diffusion';
    add.dispatchEvent(new Event('change'));
    expect(actions.correct.mock.calls).toEqual([['agents', 'not']]);
    click(panel, '[data-action="add"] + button');
    expect(actions.correct.mock.lastCall).toEqual(['diffusion', 'is']);
  });

  it('adds no technique before one is chosen', () => {
    const { panel, actions } = mountPanel();
    click(panel, '[data-action="add"] + button');
    expect(actions.correct).not.toHaveBeenCalled();
  });

  it('tells what the user said, and takes it back', () => {
    const { panel, actions, texts } = mountPanel({
      findings: [{ ...agents, byUser: true }],
      denied: ['diffusion'],
    });
    expect(texts('.score')).toEqual(['You say so', 'Not this, you say']);
    expect(texts('.techniques strong')).toEqual(['Agents & tool use', 'Diffusion & flow matching']);
    const undos = panel.querySelectorAll<HTMLElement>('[data-action="undo-correction"]');
    for (const undo of undos) undo.click();
    expect(actions.undoCorrection.mock.calls).toEqual([['agents'], ['diffusion']]);
  });

  it('tells which keywords the user’s corrections have moved', () => {
    const corrections = ['2608.00002', '2608.00003', '2608.00004'].map((id) => deny('agents', id));
    const { panel, texts } = mountPanel({ techniques: readTechniques({ corrections }) });
    expect(texts('.keywords > .moved')).toEqual(['agent×3↓']);
    expect(find(panel, '.moved').title).toBe('Weight 1.50. Lowered by your corrections.');
  });

  it('leaves the focus on what undoes a press, or closes the panel', () => {
    const rule = { text: 'No surveys', action: 'dim', filter: 'f1' } as const;
    const { panel, redraw } = mountPanel({ rule });
    const focusAfter = (selector: string, next: Partial<StripView>) => {
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
});
